/**
 * Chromium alone does not know `app:`, so the page is shown under this origin and every address is
 * translated at the edge: what the app sees is always `app://rekindle`.
 */
export const pageOrigin = 'https://rekindle.app.invalid';
const appOrigin = 'app://rekindle';

export const toPageAddress = (address: string): string =>
  address.startsWith(`${appOrigin}/`) ? pageOrigin + address.slice(appOrigin.length) : address;

export const toAppAddress = (address: string): string =>
  address.startsWith(`${pageOrigin}/`) ? appOrigin + address.slice(pageOrigin.length) : address;
