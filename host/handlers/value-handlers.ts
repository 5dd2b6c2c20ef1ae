import type { Handlers } from '../../core/contract';
import { ideaFields } from '../../core/idea/idea';
import { searchRapport } from '../../core/rapport/search-rapport';
import type { HostContext } from '../host-context';
import { buildRecord } from '../records/build-record';
import { putRecord } from '../records/put-record';
import { findRecipients } from '../value/find-recipients';
import { giveValue, takeValueBack } from '../value/give-value';
import { createIdeaLister } from '../value/list-ideas';

type Names =
  | 'value.recipients'
  | 'value.give'
  | 'value.takeBack'
  | 'idea.list'
  | 'idea.save'
  | 'rapport.search';

/** More names than these say nothing more. */
const mostNamed = 200;

export function valueHandlers(context: HostContext): Pick<Handlers, Names> {
  const ideas = createIdeaLister(context);
  return {
    'value.recipients': async ({ to }) => {
      const { recipients, leftOut } = findRecipients(context, to);
      return {
        total: recipients.length,
        recipients: recipients.slice(0, mostNamed),
        leftOut: leftOut.slice(0, mostNamed),
        leftOutTotal: leftOut.length,
      };
    },
    'value.give': (input) => giveValue(context, input),
    'value.takeBack': async ({ batchId }) => ({ count: await takeValueBack(context, batchId) }),
    'idea.list': async () => ({ ideas: ideas.list() }),
    'idea.save': async ({ id, fields }) => {
      const mine = id === undefined ? { repId: context.settings().meRepId, ...fields } : fields;
      const idea = buildRecord(context, 'ideas', ideaFields, { id, fields: mine });
      await context.store.commit([putRecord('ideas', idea)]);
      return idea;
    },
    'rapport.search': async ({ search, limit }) => ({
      topics: searchRapport(context.rapport.index(), search, limit),
    }),
  };
}
