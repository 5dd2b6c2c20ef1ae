import { callKindOf } from '../power-hour/call-kind';
import { countCell, type Figure } from './figure';
import type { InsightFilter } from './insight';
import type { InsightSource } from './insight-source';
import { isWithin, rangeOf, stepWords } from './period';

/** Power hours over time (M27). */
export function hourFigure(source: InsightSource, filter: InsightFilter): Figure {
  const range = rangeOf(filter.period, source.asOf);
  const isMine = ({ repId }: { readonly repId: string | null }) =>
    filter.repId === null || repId === filter.repId;
  return {
    id: 'hours',
    title: 'Power hours over time',
    note: 'Calls of every machine whose session file was merged. Won: deals that count for a conversation of the hour.',
    rowHeading: 'Power hour',
    columns: [
      { key: 'dials', label: 'Calls', unit: 'count' },
      { key: 'conversations', label: 'Conversations', unit: 'count' },
      { key: 'meetings', label: 'Meetings', unit: 'count' },
      { key: 'referrals', label: 'Referrals', unit: 'count' },
      { key: 'won', label: 'Won', unit: 'count' },
    ],
    rows: source.hours
      .filter(({ on }) => isWithin(on, range))
      .map(({ id, name, on, calls, wins }) => {
        const mine = calls.filter(isMine);
        const counted = (kind: 'isConversation' | 'isMeeting' | 'isReferral') =>
          countCell(mine.filter((call) => callKindOf(call)[kind]));
        const label = `${stepWords(on, 'week')}${name === '' ? '' : `, ${name}`}`;
        return {
          ...{ key: id, label },
          cells: [
            countCell(mine),
            counted('isConversation'),
            counted('isMeeting'),
            counted('isReferral'),
            countCell(wins.filter(isMine)),
          ],
        };
      }),
    chart: { kind: 'bars', columns: ['dials', 'conversations', 'meetings', 'won'] },
  };
}
