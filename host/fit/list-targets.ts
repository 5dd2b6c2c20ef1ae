import { isInScope } from '../../core/account/account-scope';
import { peaceOfAccount } from '../../core/contact/peace';
import type { ParsedInput, RequestOutput } from '../../core/contract';
import { compareText } from '../../core/deal/compare-deals';
import { explainFit, fitReason, missingTraits } from '../../core/fit/account-fit';
import { countTouches } from '../../core/fit/count-touches';
import type { Target } from '../../core/fit/fit-profile';
import { averageFit } from '../../core/fit/fit-rules';
import { pageInOrder } from '../../core/order/page-in-order';
import { foldText } from '../../core/search/fold-text';
import type { AccountEntry } from '../history/history-index';
import { onceAnEntry } from '../history/once-an-entry';
import type { HostContext } from '../host-context';

type Query = ParsedInput<'fit.targets'>;
interface Found {
  readonly entry: AccountEntry;
  readonly touches: number;
  /** The first of the list has the most: of fit, or of facts that are missing. */
  readonly weight: number;
}

const foldedName = onceAnEntry(({ history }) => foldText(history.account.name));

/** High fit and few touches, best first; or accounts without facts that would tell, most missing first. */
export function listTargets(context: HostContext, query: Query): RequestOutput<'fit.targets'> {
  const fit = context.history.fit();
  const repId = query.scope === 'mine' ? context.settings().meRepId : null;
  const scoped = context.history.entries().filter(({ facts }) => isInScope(facts, repId));
  const found = query.list === 'radar' ? underRadar(scoped, query) : withoutFacts(scoped, context);
  const allowed = found.filter(
    ({ entry: { history, facts } }) => peaceOfAccount(history.account, history.contacts, facts.asOf) === null,
  );
  const page = pageInOrder(allowed, byWeight, query);
  return {
    total: allowed.length,
    refused: found.length - allowed.length,
    rows: page.map(
      ({ entry, touches }): Target => ({
        id: entry.history.account.id,
        name: entry.history.account.name,
        ownerName: entry.facts.owner.name,
        score: entry.fitScore,
        why: fitReason(explainFit(fit, entry.traits)),
        touches,
        lastTouchOn: entry.facts.lastTouchOn,
        missing: missingTraits(fit, entry.traits),
      }),
    ),
  };
}

/** An account with a live opportunity is on the radar already. */
function underRadar(entries: readonly AccountEntry[], { days, mostTouches }: Query): Found[] {
  const found: Found[] = [];
  for (const entry of entries) {
    const weight = entry.fitScore ?? 0;
    if (weight <= averageFit || entry.facts.open.length > 0) continue;
    const touches = countTouches(entry.history, { asOf: entry.facts.asOf, days, most: mostTouches + 1 });
    if (touches <= mostTouches) found.push({ entry, touches, weight });
  }
  return found;
}

function withoutFacts(entries: readonly AccountEntry[], { history }: HostContext): Found[] {
  const fit = history.fit();
  return entries
    .map((entry) => ({ entry, touches: 0, weight: missingTraits(fit, entry.traits).length }))
    .filter(({ weight }) => weight > 0);
}

function byWeight(a: Found, b: Found): number {
  return (
    b.weight - a.weight ||
    a.touches - b.touches ||
    compareText(foldedName(a.entry), foldedName(b.entry)) ||
    compareText(a.entry.history.account.id, b.entry.history.account.id)
  );
}
