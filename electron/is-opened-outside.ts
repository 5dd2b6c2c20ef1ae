const openedOutside: readonly string[] = ['https:', 'mailto:', 'tel:'];

/** Only these are handed to the operating system; `file:`, `smb:`, `ms-*:` and the like run programs. */
export function isOpenedOutside(address: string): boolean {
  if (address.length > 2_000 || !URL.canParse(address)) return false;
  const url = new URL(address);
  const hasPassword = url.username !== '' || url.password !== '';
  return openedOutside.includes(url.protocol) && !hasPassword;
}
