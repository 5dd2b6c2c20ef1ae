import { AppError } from '../../core/app-error';
import type { Handlers } from '../../core/contract';
import { looksDeactivated } from '../../core/rep/looks-deactivated';
import { repFields } from '../../core/rep/rep';
import type { Change } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';
import { buildRecord, recordOrThrow } from '../records/build-record';
import { countsByRep } from '../records/counts-by-rep';
import { putRecord } from '../records/put-record';

type Names = 'rep.list' | 'rep.save' | 'accounts.handOver';

export function repHandlers(context: HostContext): Pick<Handlers, Names> {
  const { store, records } = context;
  return {
    'rep.list': async () => {
      const counts = countsByRep(context);
      const reps = Object.values(store.data.reps).map((rep) => ({
        ...rep,
        accountCount: counts.accounts.get(rep.id) ?? 0,
        openDealCount: counts.openDeals.get(rep.id) ?? 0,
        dealCount: counts.deals.get(rep.id) ?? 0,
        looksDeactivated: !rep.hasLeft && [rep.name, rep.source?.values.name].some(isDeactivatedName),
      }));
      return { reps: reps.sort((a, b) => a.name.localeCompare(b.name)) };
    },
    'rep.save': async ({ id, fields }) => {
      const old = id === undefined ? null : recordOrThrow(context, 'reps', id);
      const rep = buildRecord(context, 'reps', repFields, { id, fields: withLeftOn(fields, old?.leftOn) });
      await store.commit([putRecord('reps', rep)]);
      return rep;
    },
    'accounts.handOver': async ({ accountIds, repId }) => {
      if (repId !== null && recordOrThrow(context, 'reps', repId).hasLeft) {
        throw new AppError(
          'bad-request',
          'This rep has left. Nothing was handed over; choose an active rep.',
        );
      }
      const changes: Change[] = [];
      for (const id of new Set(accountIds)) {
        const account = recordOrThrow(context, 'accounts', id);
        if (account.ownerId === repId) continue;
        changes.push(putRecord('accounts', records.update('accounts', account, { ownerId: repId })));
      }
      if (changes.length > 0) await store.commit(changes);
      return { count: changes.length };
    },
  };

  /** Leaving without a date leaves today; coming back clears it. */
  function withLeftOn(
    fields: Partial<{ hasLeft: boolean; leftOn: string | null }>,
    oldLeftOn: string | null | undefined,
  ) {
    if (fields.hasLeft === undefined || 'leftOn' in fields) return fields;
    return { ...fields, leftOn: fields.hasLeft ? (oldLeftOn ?? context.asOf()) : null };
  }
}

function isDeactivatedName(name: unknown): boolean {
  return typeof name === 'string' && looksDeactivated(name);
}
