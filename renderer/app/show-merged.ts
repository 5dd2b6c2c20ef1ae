import type { UseMutationResult } from '@tanstack/react-query';
import { bridge } from '../bridge';
import { showDone } from './show-done';

type Undoing = Pick<UseMutationResult<unknown, Error, { id: string }>, 'mutate'>;

/** Says into what something was merged, with the way back until it was gone, here or in the list of merges. */
export function showMerged(into: string, mergeId: string, undo: Undoing): void {
  showDone(`Merged into ${into}.`, {
    label: 'Undo',
    run: () => undo.mutate({ id: mergeId }),
    isOpen: async () => {
      const { merges } = await bridge.request('merge.list', {});
      return merges.some(({ id, undone }) => id === mergeId && !undone);
    },
  });
}
