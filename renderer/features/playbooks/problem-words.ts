/** "2 errors, 1 warning"; empty when all is well. */
export function problemWords(errorCount: number, warningCount: number): string {
  const count = (number: number, word: string) =>
    number === 0 ? '' : `${number} ${word}${number === 1 ? '' : 's'}`;
  return [count(errorCount, 'error'), count(warningCount, 'warning')].filter(Boolean).join(', ');
}
