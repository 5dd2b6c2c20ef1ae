const opened = new Set(['https:', 'mailto:', 'tel:']);
const pictures = /^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=\s]+$/i;

/** A link's address as it may be opened, `#anchor` included; '' when it may not (R9). */
export function allowedLink(address: string): string {
  if (address.startsWith('#')) return address;
  if (address.length > 2_000 || !/^(?:https:\/\/|mailto:|tel:)/i.test(address) || !URL.canParse(address)) {
    return '';
  }
  const url = new URL(address);
  return opened.has(url.protocol) && url.username === '' && url.password === '' ? address : '';
}

/** Only pictures that stand in the text itself are shown, so that reading asks nobody for anything. */
export function allowedPicture(address: string): string {
  return pictures.test(address) ? address : '';
}
