import { AppError } from '../../core/app-error';
import { recordWords } from '../../core/record/record-words';
import { type EditableCollection, references } from '../../core/record/references';
import type { Store } from '../storage/store';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Checks the references that `changed` names, so that an old dangling one never blocks another edit.
 * @throws AppError `bad-request` when a record does not exist or belongs to another account.
 */
export function checkReferences(
  store: Store,
  collection: EditableCollection,
  changed: Fields,
  whole: Fields,
): void {
  const moved = 'accountId' in changed;
  for (const reference of references[collection]) {
    if (!(reference.field in changed) && !(moved && reference.sameAccount)) continue;
    for (const id of idsIn(whole[reference.field])) {
      const target = Object.hasOwn(store.data[reference.to], id) ? store.data[reference.to][id] : undefined;
      const word = recordWords[reference.to][0];
      if (target === undefined) {
        throw new AppError(
          'bad-request',
          `The ${word} that was chosen does not exist any more. Nothing was saved; choose another ${word}.`,
          { field: reference.field, id },
        );
      }
      if (reference.sameAccount && 'accountId' in target && target.accountId !== whole.accountId) {
        throw new AppError(
          'bad-request',
          `The ${word} belongs to another account. Nothing was saved; choose a ${word} of this account.`,
          { field: reference.field, id },
        );
      }
    }
  }
}

export function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
}
