/** The file that a part of an address names; one with a stray `%` is taken as it stands. */
export function fileIn(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
