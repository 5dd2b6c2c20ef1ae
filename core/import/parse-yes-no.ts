const yes = new Set([
  'yes',
  'y',
  'true',
  '1',
  'x',
  'ja',
  'j',
  'wahr',
  'oui',
  'vrai',
  'sí',
  'si',
  'done',
  'checked',
]);
const no = new Set([
  'no',
  'n',
  'false',
  '0',
  '',
  'nein',
  'falsch',
  'non',
  'faux',
  'to do',
  'open',
  'unchecked',
]);

/** @returns `null` when the text is neither. */
export function parseYesNo(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : null;
}
