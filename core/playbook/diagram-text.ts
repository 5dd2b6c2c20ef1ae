/**
 * Takes out what would change Mermaid's configuration, `%%{init}%%` directives and front matter: a playbook
 * may not lower the security level or bring styles (R9). An unclosed directive counts as well to Mermaid.
 * Line breaks stay, so that lines keep their numbers.
 */
export function stripDiagramSettings(source: string): string {
  let text = source
    .replaceAll('\r\n', '\n')
    .replace(/^\s*---[^\S\n]*\n[\s\S]*?\n\s*---[^\S\n]*(?:\n|$)/, breaksOf);
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/%%\s*\{(?:(?!\}%%)[\s\S])*\}%%/g, breaksOf);
  }
  return text
    .replace(/%%+[\s{]*\{/g, (part) => `%% ${breaksOf(part)}`)
    .replace(/^\s*---[^\S\n]*\n/, breaksOf);
}

export interface ReadableDiagram {
  /** What is handed to Mermaid. */
  readonly text: string;
  /** For each of its lines the line of the source, from 1. */
  readonly lines: readonly number[];
}

/**
 * A diagram without its settings and comments. Mermaid would take comments out itself, with the empty lines
 * before them and behind a closing brace, and then count what is left: its line numbers would be wrong.
 */
export function readableDiagram(source: string): ReadableDiagram {
  const kept: { readonly line: string; readonly number: number }[] = [];
  for (const [index, line] of stripDiagramSettings(source).split('\n').entries()) {
    if (/^\s*%%[^\n]+/.test(line)) {
      while (kept.at(-1)?.line.trim() === '') kept.pop();
      continue;
    }
    const above = kept.at(-1)?.line ?? '}';
    if (line.trim() !== '' || !/\}\s*$/.test(above)) kept.push({ line, number: index + 1 });
  }
  return { text: kept.map(({ line }) => line).join('\n'), lines: kept.map(({ number }) => number) };
}

function breaksOf(part: string): string {
  return part.replace(/[^\n]/g, '');
}
