import { AppError } from '../../core/app-error';
import type { Handlers } from '../../core/contract';
import { dealFields } from '../../core/deal/deal';
import { type HandOff, type HandOffFields, handOffFields } from '../../core/hand-off/hand-off';
import { beginHandOff, returnBaton } from '../../core/hand-off/hand-off-changes';
import { handOffRow, reportHandOffs } from '../hand-off/report-hand-offs';
import type { HostContext } from '../host-context';
import { buildRecord, recordOrThrow } from '../records/build-record';
import { putRecord } from '../records/put-record';

type Names =
  | 'account.afterWin'
  | 'handOff.begin'
  | 'handOff.waive'
  | 'handOff.get'
  | 'handOff.save'
  | 'handOff.accept'
  | 'handOff.return'
  | 'handOff.pass'
  | 'handOff.report';

export function handOffHandlers(context: HostContext): Pick<Handlers, Names> {
  const { store } = context;
  const write = async (id: string, fields: Partial<HandOffFields>): Promise<HandOff> => {
    const handOff = buildRecord(context, 'handOffs', handOffFields, { id, fields });
    await store.commit([putRecord('handOffs', handOff)]);
    return handOff;
  };
  return {
    'account.afterWin': async ({ id }) => ({
      handOffs: Object.values(store.data.handOffs).filter(({ accountId }) => accountId === id),
      credits: Object.values(store.data.credits).filter(({ accountId }) => accountId === id),
    }),
    'handOff.begin': async ({ dealId }) => {
      const deal = recordOrThrow(context, 'deals', dealId);
      if (deal.status !== 'won') {
        throw new AppError('bad-request', 'Only a won deal is handed over. Nothing was saved.');
      }
      const begun = Object.values(store.data.handOffs).find((one) => one.dealId === dealId);
      if (begun !== undefined) return begun;
      const checklist = context.settings().handOffChecklist;
      const fields = beginHandOff(deal, { asOf: context.asOf(), newId: context.newId, checklist });
      const handOff = buildRecord(context, 'handOffs', handOffFields, { fields });
      await store.commit([putRecord('handOffs', handOff)]);
      return handOff;
    },
    'handOff.waive': async ({ dealId, isWaived }) => {
      const deal = buildRecord(context, 'deals', dealFields, {
        id: dealId,
        fields: { needsNoHandOff: isWaived },
      });
      await store.commit([putRecord('deals', deal)]);
      return {};
    },
    'handOff.get': async ({ id }) => {
      const handOff = recordOrThrow(context, 'handOffs', id);
      const entry = context.history.entryOf(handOff.accountId);
      if (entry !== undefined) return handOffRow(context, handOff, entry);
      throw new AppError('not-found', 'The account of this hand-off does not exist any more.');
    },
    'handOff.save': ({ id, fields }) => write(id, fields),
    'handOff.accept': async ({ id, by, on }) => {
      const handOff = recordOrThrow(context, 'handOffs', id);
      if (handOff.passedOn === null) {
        throw new AppError('bad-request', 'The baton came back: pass it again before somebody accepts it.');
      }
      if (on < handOff.passedOn || on > context.asOf()) {
        throw new AppError(
          'bad-request',
          `It can be accepted from the day on which it was passed (${handOff.passedOn}) until today. Nothing was saved.`,
        );
      }
      return write(id, { acceptedBy: by.trim(), acceptedOn: on });
    },
    'handOff.return': async ({ id, reason }) => {
      const handOff = recordOrThrow(context, 'handOffs', id);
      if (handOff.passedOn === null) {
        throw new AppError('bad-request', 'The baton is back already. Nothing was saved.');
      }
      const back = { id: context.newId(), on: context.asOf(), reason: reason.trim() };
      return write(id, returnBaton(handOff, back));
    },
    'handOff.pass': ({ id, to, role, isPartner }) =>
      write(id, {
        takesOver: to.trim(),
        takesOverRole: role.trim(),
        isPartner,
        passedOn: context.asOf(),
        acceptedBy: '',
        acceptedOn: null,
      }),
    'handOff.report': async (query) => reportHandOffs(context, query),
  };
}
