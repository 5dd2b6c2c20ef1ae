/** A heading as the anchor that GitHub and VS Code make of it: small letters, hyphens for spaces. */
export function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** The anchor that a link's address names, also where it holds the heading itself, as Obsidian writes it. */
export function anchorOfAddress(address: string): string | null {
  if (!address.startsWith('#')) return null;
  try {
    return anchorOf(decodeURIComponent(address.slice(1)));
  } catch {
    return anchorOf(address.slice(1));
  }
}
