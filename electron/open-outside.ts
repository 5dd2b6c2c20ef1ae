import { shell } from 'electron';
import { isOpenedOutside } from './is-opened-outside';

/** Opens a link with the operating system's own program when it is one of the harmless kinds. */
export function openOutside(address: string): void {
  if (!isOpenedOutside(address)) return;
  shell.openExternal(new URL(address).href).catch((failure: unknown) => {
    console.error('[rekindle] A link could not be opened:', failure);
  });
}
