export type PlaybookPlace =
  | { readonly kind: 'library' }
  | { readonly kind: 'reader' | 'editor'; readonly fileId: string };

const start = '/playbooks/';

export function readerAddress(fileId: string): string {
  return start + encodeURIComponent(fileId);
}

export function editorAddress(fileId: string): string {
  return `${readerAddress(fileId)}/edit`;
}

/** The place of an address; a file's name ends in `.md`, so that `/edit` behind it is never a part of it. */
export function placeOf(address: string): PlaybookPlace {
  if (!address.startsWith(start) || address === start) return { kind: 'library' };
  const rest = address.slice(start.length);
  const isEditor = rest.endsWith('/edit');
  const encoded = isEditor ? rest.slice(0, -'/edit'.length) : rest;
  try {
    return { kind: isEditor ? 'editor' : 'reader', fileId: decodeURIComponent(encoded) };
  } catch {
    return { kind: isEditor ? 'editor' : 'reader', fileId: encoded };
  }
}
