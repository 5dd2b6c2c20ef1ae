/** Lower case without accents, so that "Müller" is found by "muller" and by "MÜLLER". */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  return isAscii(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replaceAll('ß', 'ss');
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
}

const wordPattern = /[\p{L}\p{N}]+/gu;
const asciiWordPattern = /[a-z0-9]+/g;
const mostWords = 8;

/** The words of a folded text. */
export function wordsOf(folded: string): readonly string[] {
  return folded.match(isAscii(folded) ? asciiWordPattern : wordPattern) ?? [];
}

/** What a person typed as plain words: nothing of it is ever an operator or an expression (R14). */
export function searchWords(search: string): readonly string[] {
  return [...new Set(wordsOf(foldText(search.replace(/['’]/g, ''))))].slice(0, mostWords);
}
