/** The screens' own scheme: `file:` would give them rights over the whole disk. */
export const screenScheme = 'app';
const screenHost = 'rekindle';
export const screenOrigin = `${screenScheme}://${screenHost}`;

/** Practice has addresses of its own, so that a page can't take itself for the other one. */
export function isPracticeAddress(address: string): boolean {
  return isOwnAddress(address) && new URL(address).pathname.startsWith('/practice/');
}

/** Does this address belong to our own screens? Own schemes have no origin in Node's URL. */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === `${screenScheme}:` && host === screenHost;
}
