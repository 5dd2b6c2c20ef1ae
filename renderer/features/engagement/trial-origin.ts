import type { Trial } from '../../../core/trial/trial';

/** Where the trial was begun: in the editor, where text that was not saved still stands, or in the reader. */
export function originAddress({ fileId, from }: Trial): string {
  const reader = `/playbooks/${encodeURIComponent(fileId)}`;
  return from === 'reader' ? reader : `${reader}/edit`;
}

export function backWords({ from }: Trial): string {
  return from === 'reader' ? 'Back to the playbook' : 'Back to the editor';
}
