import { AppError } from '../../core/app-error';
import type { Handlers } from '../../core/contract';
import { creditFields } from '../../core/credit/credit';
import { thanksCsv, thanksMarkdown } from '../../core/credit/thanks-texts';
import { byteOrderMark } from '../../core/export/csv-text';
import { gatherThanks } from '../credit/gather-thanks';
import type { Downloads } from '../export/downloads';
import type { HostContext } from '../host-context';
import { buildRecord, recordOrThrow } from '../records/build-record';
import { putRecord } from '../records/put-record';

type Names = 'credit.save' | 'credit.thanks' | 'credit.markThanked' | 'credit.leaveOut' | 'credit.export';

export function creditHandlers(context: HostContext, downloads: Downloads): Pick<Handlers, Names> {
  const { store, records } = context;
  /** The review's line is dealt with as soon as one name of it is noted. */
  const settle = (engagementId: string | null) => {
    const engagement = engagementId === null ? undefined : store.data.engagements[engagementId];
    if (engagement === undefined || engagement.isCreditSettled) return [];
    return [putRecord('engagements', records.update('engagements', engagement, { isCreditSettled: true }))];
  };
  return {
    'credit.save': async (input) => {
      const credit = buildRecord(context, 'credits', creditFields, input);
      if (store.data.deals[credit.dealId]?.status !== 'won') {
        throw new AppError('bad-request', 'Credit is noted on a won deal. Nothing was saved.');
      }
      await store.commit([putRecord('credits', credit), ...settle(credit.engagementId)]);
      return credit;
    },
    'credit.thanks': async () => gatherThanks(context),
    'credit.markThanked': async ({ ids }) => {
      const thankedOn = context.asOf();
      const changes = ids.map((id) =>
        putRecord('credits', records.update('credits', recordOrThrow(context, 'credits', id), { thankedOn })),
      );
      await store.commit(changes);
      return {};
    },
    'credit.leaveOut': async ({ engagementId }) => {
      recordOrThrow(context, 'engagements', engagementId);
      const changes = settle(engagementId);
      if (changes.length > 0) await store.commit(changes);
      return {};
    },
    'credit.export': async ({ format }) => {
      const { people } = gatherThanks(context);
      const currency = context.settings().defaultCurrency;
      const isCsv = format === 'csv';
      const text = isCsv ? byteOrderMark + thanksCsv(people, currency) : thanksMarkdown(people, currency);
      const fileName = `thanks-${context.asOf()}.${isCsv ? 'csv' : 'md'}`;
      const count = people.length;
      const note = count === 1 ? '1 person' : `${count} people`;
      return downloads.add(fileName, new TextEncoder().encode(text), note);
    },
  };
}
