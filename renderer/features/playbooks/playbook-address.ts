export type PlaybookPlace =
  | { readonly kind: 'library' }
  | { readonly kind: 'import' }
  | { readonly kind: 'reader' | 'editor' | 'versions'; readonly fileId: string };

const start = '/playbooks/';
/** No file's name, since those end in `.md`. */
export const importAddress = '/playbooks/import';

export function readerAddress(fileId: string): string {
  return start + encodeURIComponent(fileId);
}

export function editorAddress(fileId: string): string {
  return `${readerAddress(fileId)}/edit`;
}

export function versionsAddress(fileId: string): string {
  return `${readerAddress(fileId)}/versions`;
}

const endings = [
  ['/edit', 'editor'],
  ['/versions', 'versions'],
] as const;

/** The place of an address; a file's name ends in `.md`, so that `/edit` behind it is never a part of it. */
export function placeOf(address: string): PlaybookPlace {
  if (!address.startsWith(start) || address === start) return { kind: 'library' };
  if (address === importAddress) return { kind: 'import' };
  const rest = address.slice(start.length);
  const [ending, kind] = endings.find(([end]) => rest.endsWith(end)) ?? (['', 'reader'] as const);
  const encoded = rest.slice(0, rest.length - ending.length);
  try {
    return { kind, fileId: decodeURIComponent(encoded) };
  } catch {
    return { kind, fileId: encoded };
  }
}
