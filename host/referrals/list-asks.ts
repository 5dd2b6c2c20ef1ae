import { isInScope } from '../../core/account/account-scope';
import { contactName } from '../../core/contact/contact-name';
import type { ParsedInput, RequestOutput } from '../../core/contract';
import { compareText } from '../../core/deal/compare-deals';
import { sumDeals } from '../../core/money/sum-deals';
import type { PlaybookSummary } from '../../core/playbook/playbook';
import type { AskRow } from '../../core/referral/ask-list';
import { askKinds, type WhomToAsk, whomToAsk } from '../../core/referral/whom-to-ask';
import { choosePlaybook } from '../../core/today/choose-playbook';
import { phoneOf } from '../../core/today/rank-call';
import type { AccountEntry } from '../history/history-index';
import type { HostContext } from '../host-context';

type Asks = RequestOutput<'referral.toAsk'>;

interface Candidate {
  readonly entry: AccountEntry;
  readonly ask: WhomToAsk;
}

export interface AskLister {
  list(query: ParsedInput<'referral.toAsk'>, playbooks: readonly PlaybookSummary[]): Asks;
}

/** Keeps whom to ask until something changes: pages and filters of one list need it again and again. */
export function createAskLister(context: HostContext): AskLister {
  let version = -1;
  let candidates: readonly Candidate[] = [];
  const refresh = () => {
    const current = context.history.version();
    if (current === version) return;
    candidates = findCandidates(context);
    version = current;
  };
  return {
    list(query, playbooks) {
      refresh();
      const repId = query.scope === 'mine' ? context.settings().meRepId : null;
      const scoped = candidates.filter(({ entry }) => isInScope(entry.facts, repId));
      const askable = scoped.filter(({ ask }) => ask.obstacle === '');
      const wanted = query.kind === null ? askable : askable.filter(({ ask }) => ask.kind === query.kind);
      const playbook =
        playbooks.find(({ id, stepCount }) => id === 'referral-ask' && stepCount > 0) ??
        choosePlaybook(playbooks, 'referral-ready');
      const { defaultCurrency } = context.settings();
      return {
        total: wanted.length,
        rows: wanted
          .slice(query.offset, query.offset + query.limit)
          .map((candidate) => rowOf(candidate, defaultCurrency)),
        counts: countKinds(askable),
        leftOut: scoped
          .filter(({ ask }) => ask.obstacle !== '')
          .map(({ entry: { history }, ask }) => ({
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
function findCandidates({ history }: HostContext): readonly Candidate[] {
  const pools = history.poolContext();
  return history
    .entries()
    .flatMap((entry) => {
      const ask = whomToAsk(entry.history, entry.facts, entry.pools, pools);
      return ask ? [{ entry, ask }] : [];
    })
    .sort(
      (a, b) =>
        askKinds.indexOf(a.ask.kind) - askKinds.indexOf(b.ask.kind) ||
        compareText(a.ask.lastAskedOn ?? '', b.ask.lastAskedOn ?? '') ||
        compareText(a.entry.history.account.name, b.entry.history.account.name) ||
        compareText(a.entry.history.account.id, b.entry.history.account.id),
    );
}

function countKinds(candidates: readonly Candidate[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { ask } of candidates) counts[ask.kind] = (counts[ask.kind] ?? 0) + 1;
  return counts;
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
