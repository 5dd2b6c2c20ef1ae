/** Which words of a point were found in what somebody wrote; both lists in the point's own order and spelling. */
export interface FoundWords {
  readonly found: readonly string[];
  readonly missing: readonly string[];
}

/** Shorter words say little about what was meant. */
const fewestLetters = 4;
const commonWords = new Set(
  `about after again also because been before being could does doing down each even ever from have having here
  into just like made make many more most much only other over said same should some such than that their them
  then there these they thing things this those through under very want were what when where which while will
  with would your yours`.split(/\s+/),
);

/** By words alone: what somebody says in quite other words is not found, and whoever said it knows better. */
export function compareWords(point: string, written: string): FoundWords {
  const said = new Set(wordsOf(written).map(stemOf));
  const found: string[] = [];
  const missing: string[] = [];
  const seen = new Set<string>();
  for (const word of wordsOf(point.replaceAll(/\[[^\]]*\]/g, ' '))) {
    const stem = stemOf(word);
    if (word.length < fewestLetters || commonWords.has(word) || seen.has(stem)) continue;
    seen.add(stem);
    (said.has(stem) ? found : missing).push(word);
  }
  return { found, missing };
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  );
}

/** English endings that change no meaning; cut alike on both sides, so that a wrong cut does no harm. */
function stemOf(word: string): string {
  const cut = word.replace(/(?:ings?|edly|ed|ly|es|s)$/, '');
  const stem = cut.length >= 3 ? cut : word;
  return stem.replace(/(\p{L})\1$/u, '$1').replace(/e$/, '');
}
