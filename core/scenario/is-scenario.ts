/** Whether the text's front matter says `kind: scenario`; such a file is no playbook. */
export function isScenario(text: string): boolean {
  const head = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (head === null) return false;
  // The head is 64 KB at most, so nothing further is looked at.
  for (const line of text.slice(head[0].length, 65_536).split(/\r\n|\n|\r/)) {
    if (/^---[ \t]*$/.test(line)) return false;
    if (/^kind[ \t]*:[ \t]*(["']?)scenario\1[ \t]*(?:#.*)?$/.test(line)) return true;
  }
  return false;
}
