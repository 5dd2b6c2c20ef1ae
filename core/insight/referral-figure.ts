import type { AccountHistory } from '../account/account-history';
import { counted } from '../calendar/date-words';
import { groupBy } from '../record/group-by';
import { countCell, type Figure, idsOf, numberCell, type Sentence, sentence, shareCell } from './figure';
import type { InsightFilter } from './insight';
import { type InsightAccount, type InsightSource, repNameIn } from './insight-source';
import { isWithin, rangeOf } from './period';

interface Counted {
  readonly accountId: string;
  readonly repId: string | null;
  readonly isWon: boolean;
}

/** Names for each time that we asked, and wins for each name (M21). */
export function referralFigure(
  source: InsightSource,
  filter: InsightFilter,
): { readonly figure: Figure; readonly sentences: Sentence[] } {
  const range = rangeOf(filter.period, source.asOf);
  const isMine = ({ repId }: Counted) => filter.repId === null || repId === filter.repId;
  const asks: Counted[] = [];
  const accounts = new Map<string, InsightAccount>();
  for (const account of source.accounts) {
    const { history, facts, ownerId } = account;
    accounts.set(history.account.id, account);
    // The latest ask tells at once of most accounts that there is none to count.
    if (facts.lastAsk === null || (range.from !== null && facts.lastAsk.at < range.from)) continue;
    for (const { askedForReferral, at, repId } of history.activities) {
      if (askedForReferral && isWithin(at, range))
        asks.push({ accountId: history.account.id, repId: repId ?? ownerId, isWon: false });
    }
  }
  const names = source.referrals
    .filter(({ givenOn }) => isWithin(givenOn, range))
    .map((referral): Counted => {
      const from = accounts.get(referral.fromAccountId);
      const repId = (from && askerOf(from.history, referral.givenOn)) ?? from?.ownerId ?? null;
      return { accountId: referral.fromAccountId, repId, isWon: source.wonReferralIds.has(referral.id) };
    });
  const shownAsks = asks.filter(isMine);
  const shownNames = names.filter(isMine);
  const won = shownNames.filter(({ isWon }) => isWon);
  const reps = [
    ...groupBy([...shownAsks, ...shownNames], ({ repId }) => repNameIn(source, repId)).keys(),
  ].sort();
  const byRep = (items: readonly Counted[], name: string) =>
    items.filter(({ repId }) => repNameIn(source, repId) === name);
  return {
    sentences:
      shownAsks.length + shownNames.length === 0
        ? []
        : [
            sentence(
              'referrals',
              `Asked for a referral ${counted(shownAsks.length, 'time')}; ${counted(shownNames.length, 'name')} given, ${won.length} won.`,
              idsOf([...shownAsks, ...shownNames]),
            ),
          ],
    figure: {
      id: 'referrals',
      title: 'Referrals',
      note: 'A name counts for the rep who asked last before it was given, else for the owner of the account. Names also come unasked.',
      rowHeading: 'Rep',
      columns: [
        { key: 'asks', label: 'Asked', unit: 'count' },
        { key: 'names', label: 'Names given', unit: 'count' },
        { key: 'won', label: 'Won', unit: 'count' },
        { key: 'per-ask', label: 'Names per ask', unit: 'number' },
        { key: 'per-name', label: 'Won per name', unit: 'percent' },
      ],
      rows: reps.map((name) => {
        const asked = byRep(shownAsks, name);
        const given = byRep(shownNames, name);
        const perAsk = asked.length === 0 ? null : Math.round((given.length / asked.length) * 10) / 10;
        return {
          key: name,
          label: name,
          cells: [
            countCell(asked),
            countCell(given),
            countCell(given.filter(({ isWon }) => isWon)),
            numberCell(perAsk, perAsk === null ? '–' : perAsk.toFixed(1), idsOf(given)),
            shareCell(given.filter(({ isWon }) => isWon).length, given.length, idsOf(given)),
          ],
        };
      }),
      chart: { kind: 'bars', columns: ['asks', 'names', 'won'] },
    },
  };
}

/** Who asked last before a name was given. */
export function askerOf({ activities }: AccountHistory, givenOn: string): string | null {
  let latest: AccountHistory['activities'][number] | null = null;
  for (const activity of activities) {
    if (!activity.askedForReferral || activity.at.slice(0, 10) > givenOn) continue;
    if (latest === null || activity.at > latest.at) latest = activity;
  }
  return latest?.repId ?? null;
}
