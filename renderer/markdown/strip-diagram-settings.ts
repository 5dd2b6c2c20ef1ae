/**
 * Takes out what would change Mermaid's configuration, `%%{init}%%` directives and front matter: a playbook
 * may not lower the security level or bring styles (R9). An unclosed directive counts as well to Mermaid.
 */
export function stripDiagramSettings(source: string): string {
  let text = source.replaceAll('\r\n', '\n').replace(/^\s*---[^\S\n]*\n[\s\S]*?\n\s*---[^\S\n]*(?:\n|$)/, '');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/%%\s*\{(?:(?!\}%%)[\s\S])*\}%%/g, '');
  }
  return text.replace(/%%+[\s{]*\{/g, '%% ').replace(/^\s*---[^\S\n]*\n/, '');
}
