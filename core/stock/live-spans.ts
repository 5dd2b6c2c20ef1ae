import type { Activity } from '../activity/activity';
import { dayNumber } from '../calendar/day-number';
import type { Deal } from '../deal/deal';
import { isKnown } from '../deal/deal-as-of';

/** Days from `from` to `to`, both included, as day numbers. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** When a deal was open, and within that when it was live: opened or touched in the last `staleDays`. */
export interface DealLife {
  readonly deal: Deal;
  /** The days on which it was opened, and won or lost; `null` when not known. */
  readonly openedOn: number | null;
  readonly closedOn: number | null;
  readonly open: DaySpan | null;
  readonly live: readonly DaySpan[];
}

const noSpans: readonly DaySpan[] = [];

/**
 * The life of a deal, which says on every day what `dealAsOf` and the stale rule say on that day (imports.md).
 * `touches` are local times of its activities.
 */
export function lifeOf(deal: Deal, touches: readonly Activity['at'][], staleDays: number): DealLife {
  const open = openSpan(deal);
  const openedOn = isKnown(deal.openedOn) ? dayNumber(deal.openedOn) : null;
  const closedOn = deal.status !== 'open' && isKnown(deal.closedOn) ? dayNumber(deal.closedOn) : null;
  const life = { deal, openedOn, closedOn };
  if (open === null || open.from > open.to) return { ...life, open: null, live: noSpans };
  const days: number[] = [];
  for (const date of [deal.openedOn, deal.lastActivityOn]) if (isKnown(date)) days.push(dayNumber(date));
  for (const at of touches) days.push(dayNumber(at));
  return { ...life, open, live: within(open, joined(days, staleDays)) };
}

function openSpan(deal: Deal): DaySpan | null {
  const begins = isKnown(deal.openedOn)
    ? deal.openedOn
    : isKnown(deal.lastActivityOn)
      ? deal.lastActivityOn
      : null;
  if (deal.status === 'open') return { from: begins === null ? -Infinity : dayNumber(begins), to: Infinity };
  // A closed deal without a closing date was never seen open; one that never began neither.
  if (begins === null || !isKnown(deal.closedOn)) return null;
  return { from: dayNumber(begins), to: dayNumber(deal.closedOn) - 1 };
}

/** From each day on for `staleDays`, with what overlaps made one. */
function joined(days: readonly number[], staleDays: number): DaySpan[] {
  const spans: { from: number; to: number }[] = [];
  for (const from of days.filter((day) => !Number.isNaN(day)).sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, from + staleDays);
    else spans.push({ from, to: from + staleDays });
  }
  return spans;
}

function within(open: DaySpan, spans: readonly DaySpan[]): DaySpan[] {
  const cut: DaySpan[] = [];
  for (const span of spans) {
    const from = Math.max(span.from, open.from);
    const to = Math.min(span.to, open.to);
    if (from <= to) cut.push({ from, to });
  }
  return cut;
}
