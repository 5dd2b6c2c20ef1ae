/** How headers are compared: case, surrounding space, repeated space, BOM and quotes do not matter. */
export function headerKey(header: string): string {
  return header
    .replace(/[\uFEFF"“”]/g, '')
    .trim()
    .replace(/^'|'$/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** A header as plain words: `sales_agent`, `salesAgent` and "Sales agent" are the same. */
export function headerWords(header: string): string {
  return header
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** The same for every file with this set of headers, whatever their order. */
export function headerSetKey(headers: readonly string[]): string {
  return headers.map(headerKey).sort().join('\u001f');
}
