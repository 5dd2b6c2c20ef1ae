/**
 * A value as part of an address. It is data: it can't end the address, start a scheme or add a parameter.
 * Phone numbers lose what is only for the eye, so that `tel:` can be dialled.
 */
export function encodeForAddress(value: string, address: string): string {
  const text = value.trim().replace(/\p{Surrogate}/gu, '\uFFFD');
  if (/^<?\s*tel:/i.test(address)) return encodePhone(text);
  const encoded = encodeURIComponent(text).replace(/[!'()*~_]/g, percentCode);
  return /^<?\s*mailto:/i.test(address) ? encoded.replaceAll('%40', '@').replaceAll('%2B', '+') : encoded;
}

function encodePhone(text: string): string {
  const extension = /\b(?:ext\.?|x)\s*(\d+)\s*$/i.exec(text);
  const digits = text.slice(0, extension?.index ?? text.length).replace(/[^\d+*]/g, '');
  return extension ? `${digits};ext=${extension[1]}` : digits;
}

function percentCode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
