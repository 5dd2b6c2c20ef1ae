import { openDeskDialog } from '../../app/desk-dialog-store';
import type { Marked } from './use-marked';

/** Writes down what was given to all marked accounts at once; then nothing is marked any more. */
export function giveToMarked({ ids, nameOf, clear }: Marked): void {
  const accounts = ids.map((id) => ({ id, name: nameOf(id) }));
  openDeskDialog({ kind: 'give-value', accounts, onGiven: clear });
}
