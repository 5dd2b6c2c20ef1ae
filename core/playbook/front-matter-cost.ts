/** YAML costs the square of its keys and of its depth; people write a dozen keys, two deep (R11). */
const mostLines = 1_000;
const mostDepth = 30;

/** Why the front matter is not read; `null` when it is of a size that somebody may have written. */
export function describeFrontMatterCost(text: string): string | null {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.length > mostLines) return `it has over ${mostLines} lines`;
  let depth = 0;
  for (const line of lines) {
    const marks = /^[\s?:-]*/.exec(line)?.[0].replace(/\s/g, '').length ?? 0;
    if (marks > mostDepth) return `a line is nested over ${mostDepth} deep`;
  }
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === '[' || character === '{') depth++;
    else if ((character === ']' || character === '}') && depth > 0) depth--;
    if (depth > mostDepth) return `it is nested over ${mostDepth} deep`;
  }
  return null;
}
