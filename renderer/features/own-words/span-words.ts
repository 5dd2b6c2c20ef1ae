/** `1:05` for 65 seconds; `ms` in milliseconds. */
export function spanWords(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
