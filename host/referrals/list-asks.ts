import { isInScope } from '../../core/account/account-scope';
import { contactName } from '../../core/contact/contact-name';
import type { ParsedInput, RequestOutput } from '../../core/contract';
import { compareText } from '../../core/deal/compare-deals';
import { sumDeals } from '../../core/money/sum-deals';
import { pageInOrder } from '../../core/order/page-in-order';
import type { PlaybookSummary } from '../../core/playbook/playbook';
import type { AskRow } from '../../core/referral/ask-list';
import { askKinds, type WhomToAsk, whomToAsk } from '../../core/referral/whom-to-ask';
import { choosePlaybook } from '../../core/today/choose-playbook';
import { phoneOf } from '../../core/today/rank-call';
import type { AccountEntry } from '../history/history-index';
import { onceAnEntry } from '../history/once-an-entry';
import type { HostContext } from '../host-context';

type Asks = RequestOutput<'referral.toAsk'>;

interface Candidate {
  readonly entry: AccountEntry;
  readonly ask: WhomToAsk;
}

export interface AskLister {
  list(query: ParsedInput<'referral.toAsk'>, playbooks: readonly PlaybookSummary[]): Asks;
}

/** Looks at an account anew only when it changed: pages and filters of one list need all of them again and again. */
export function createAskLister(context: HostContext): AskLister {
  const candidateOf = onceAnEntry((entry): Candidate | null => {
    const ask = whomToAsk(entry.history, entry.facts, entry.pools, context.history.poolContext());
    return ask && { entry, ask };
  });
  return {
    list(query, playbooks) {
      const repId = query.scope === 'mine' ? context.settings().meRepId : null;
      const wanted: Candidate[] = [];
      const leftOut: Candidate[] = [];
      const counts: Record<string, number> = {};
      for (const entry of context.history.entries()) {
        const candidate = candidateOf(entry);
        if (candidate === null || !isInScope(entry.facts, repId)) continue;
        const { kind, obstacle } = candidate.ask;
        if (obstacle !== '') {
          leftOut.push(candidate);
          continue;
        }
        counts[kind] = (counts[kind] ?? 0) + 1;
        if (query.kind === null || query.kind === kind) wanted.push(candidate);
      }
      const playbook =
        playbooks.find(({ id, stepCount }) => id === 'referral-ask' && stepCount > 0) ??
        choosePlaybook(playbooks, 'referral-ready');
      const { defaultCurrency } = context.settings();
      return {
        total: wanted.length,
        rows: pageInOrder(wanted, byLoyalty, query).map((candidate) => rowOf(candidate, defaultCurrency)),
        counts,
        leftOut: leftOut.sort(byLoyalty).map(({ entry: { history }, ask }) => ({
          accountId: history.account.id,
          accountName: history.account.name,
          reason: ask.obstacle,
        })),
        playbookFileId: playbook?.fileId ?? '',
        playbookTitle: playbook?.title ?? '',
      };
    },
  };
}

/** The most loyal first; of one sort those who were never asked, then those whose last ask is longest ago. */
function byLoyalty(a: Candidate, b: Candidate): number {
  const [one, other] = [a.entry.history.account, b.entry.history.account];
  return (
    askKinds.indexOf(a.ask.kind) - askKinds.indexOf(b.ask.kind) ||
    compareText(a.ask.lastAskedOn ?? '', b.ask.lastAskedOn ?? '') ||
    compareText(one.name, other.name) ||
    compareText(one.id, other.id)
  );
}

function rowOf({ entry: { history, facts }, ask }: Candidate, defaultCurrency: string): AskRow {
  const contact = history.contacts.find(({ id }) => id === ask.contactId) ?? null;
  return {
    accountId: history.account.id,
    accountName: history.account.name,
    ownerName: facts.owner.name,
    kind: ask.kind,
    why: ask.why,
    lastAskedOn: ask.lastAskedOn,
    nameCount: history.referrals.length,
    dealId: ask.dealId,
    contactId: ask.contactId,
    contactName: contactName(contact),
    phone: (contact && phoneOf(contact)) || history.account.phone,
    won: sumDeals(
      facts.won.map(({ deal }) => deal),
      defaultCurrency,
    ),
  };
}
