import { accountFields } from '../../core/account/account';
import { activityFields } from '../../core/activity/activity';
import { AppError } from '../../core/app-error';
import { contactFields } from '../../core/contact/contact';
import type { Handlers } from '../../core/contract';
import { dealFields } from '../../core/deal/deal';
import { settleDeal } from '../../core/deal/settle-deal';
import { nextStepFields } from '../../core/next-step/next-step';
import { offeringFields } from '../../core/offering/offering';
import { storyFields } from '../../core/story/story';
import { triggerFields } from '../../core/trigger/trigger';
import type { HostContext } from '../host-context';
import { buildRecord, recordOrThrow } from '../records/build-record';
import { deliveryCheckChanges, doNotCallChanges } from '../records/follow-up-changes';
import { putRecord } from '../records/put-record';
import { removalChanges } from '../records/remove-record';
import { unwrittenDeliveryCheck } from '../today/unwritten-delivery-check';

type Names =
  | 'account.save'
  | 'contact.save'
  | 'deal.save'
  | 'activity.save'
  | 'offering.save'
  | 'offering.list'
  | 'trigger.save'
  | 'nextStep.save'
  | 'story.save'
  | 'story.list'
  | 'record.remove';

export function recordHandlers(context: HostContext): Pick<Handlers, Names> {
  const { store } = context;
  const byName = (a: string, b: string) => a.localeCompare(b);
  return {
    'account.save': async ({ id, fields }) => {
      // Who enters an account by hand owns it, unless somebody else is named.
      const mine = id === undefined ? { ownerId: context.settings().meRepId, ...fields } : fields;
      const account = buildRecord(context, 'accounts', accountFields, { id, fields: mine });
      refuseCircle(context, account.id, account.parentId);
      await store.commit([putRecord('accounts', account)]);
      return account;
    },
    'contact.save': async (input) => {
      const contact = buildRecord(context, 'contacts', contactFields, input);
      if (!(contact.firstName + contact.lastName).trim()) {
        throw new AppError('bad-request', 'A contact needs a first or a last name. Nothing was saved.');
      }
      await store.commit([putRecord('contacts', contact)]);
      return contact;
    },
    'deal.save': async ({ id, fields }) => {
      const old = id === undefined ? null : recordOrThrow(context, 'deals', id);
      const settled = settleDeal(fields, old, context.asOf());
      const currency = old?.currency || context.settings().defaultCurrency;
      const priced = settled.amount != null && !settled.currency ? { ...settled, currency } : settled;
      const deal = buildRecord(context, 'deals', dealFields, { id, fields: priced });
      await store.commit([putRecord('deals', deal), ...deliveryCheckChanges(context, deal, old)]);
      return deal;
    },
    'activity.save': async ({ id, fields }) => {
      const logged =
        id === undefined ? { at: context.localNow(), repId: context.settings().meRepId, ...fields } : fields;
      const activity = buildRecord(context, 'activities', activityFields, { id, fields: logged });
      await store.commit([putRecord('activities', activity), ...doNotCallChanges(context, activity)]);
      return activity;
    },
    'offering.save': async (input) => {
      const offering = buildRecord(context, 'offerings', offeringFields, input);
      await store.commit([putRecord('offerings', offering)]);
      return offering;
    },
    'offering.list': async () => ({
      offerings: Object.values(store.data.offerings).sort((a, b) => byName(a.name, b.name)),
    }),
    'trigger.save': async ({ id, fields }) => {
      const noted = id === undefined ? { on: context.asOf(), ...fields } : fields;
      const trigger = buildRecord(context, 'triggers', triggerFields, { id, fields: noted });
      await store.commit([putRecord('triggers', trigger)]);
      return trigger;
    },
    'nextStep.save': async ({ id, fields }) => {
      const check = id === undefined ? null : unwrittenDeliveryCheck(context, id);
      const isNew = id === undefined || check !== null;
      const mine = isNew ? { repId: context.settings().meRepId, ...check, ...fields } : fields;
      const input = { id: isNew ? undefined : id, fields: mine };
      const step = buildRecord(context, 'nextSteps', nextStepFields, input);
      await store.commit([putRecord('nextSteps', step)]);
      return step;
    },
    'story.save': async (input) => {
      const story = buildRecord(context, 'stories', storyFields, input);
      await store.commit([putRecord('stories', story)]);
      return story;
    },
    'story.list': async () => ({
      stories: Object.values(store.data.stories).sort((a, b) => byName(a.title, b.title)),
    }),
    'record.remove': async ({ collection, id }) => {
      await store.commit(removalChanges(context, collection, id));
      return {};
    },
  };
}

function refuseCircle(context: HostContext, accountId: string, parentId: string | null): void {
  for (let id = parentId, depth = 0; id !== null && depth < 1_000; depth += 1) {
    if (id === accountId) {
      throw new AppError('bad-request', 'An account can’t be its own parent, directly or through others.');
    }
    id = context.store.data.accounts[id]?.parentId ?? null;
  }
}
