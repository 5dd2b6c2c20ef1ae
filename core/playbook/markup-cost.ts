/** Above these a text is an attack or an accident: reading it would hold the app for seconds (measured). */
const mostCost = 20_000_000;
const mostNesting = 100;

/**
 * Why reading the text would take too long; `null` when it won't. Emphasis and brackets cost the square
 * of their number within a passage, quotes and lists within quotes the square of their depth.
 */
export function describeMarkupCost(text: string): string | null {
  let cost = 0;
  let marks = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line.trim() === '') {
      cost += marks * marks;
      marks = 0;
      continue;
    }
    const depth = nestingOf(line);
    if (depth > mostNesting) return `a line is nested ${depth} deep, and ${mostNesting} is the most`;
    marks += countMarks(line);
  }
  return cost + marks * marks > mostCost ? 'a passage holds thousands of `*`, `_`, `~` or `[`' : null;
}

function countMarks(line: string): number {
  let count = 0;
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index);
    if (code === 42 || code === 95 || code === 126 || code === 91) count++;
  }
  return count;
}

/** Quote and list marks that a line begins with. */
function nestingOf(line: string): number {
  let depth = 0;
  for (let index = 0; index < line.length; index++) {
    const character = line.charAt(index);
    if (character === ' ' || character === '\t') continue;
    const isMark = character === '>' || ('-+*'.includes(character) && /[ \t]/.test(line.charAt(index + 1)));
    if (!isMark) break;
    depth++;
  }
  return depth;
}
