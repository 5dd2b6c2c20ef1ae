import { AppError } from '../../core/app-error';
import type { SetAside, SetAsideFields } from '../../core/set-aside/set-aside';
import type { Change } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';

/**
 * Puts an account away: its earlier set-asides give way to the new one.
 * @throws AppError `not-found` when there is no such account.
 */
export async function putAside(
  context: HostContext,
  fields: Pick<SetAsideFields, 'accountId' | 'kind' | 'until' | 'reason'>,
): Promise<SetAside> {
  const setAside = context.records.create('setAsides', { ...fields, on: context.asOf() });
  await context.store.commit([
    ...removals(context, fields.accountId),
    { put: 'setAsides', record: setAside },
  ]);
  return setAside;
}

/** Shows an account again. @throws AppError `not-found` when there is no such account. */
export async function bringBack(context: HostContext, accountId: string): Promise<void> {
  const changes = removals(context, accountId);
  if (changes.length > 0) await context.store.commit(changes);
}

function removals(context: HostContext, accountId: string): Change[] {
  const history = context.history.of(accountId);
  if (!history) {
    throw new AppError(
      'not-found',
      'This account does not exist any more: it was removed or merged. Nothing was saved.',
      { accountId },
    );
  }
  return history.setAsides.map(({ id }) => ({ remove: 'setAsides', id }) as const);
}
