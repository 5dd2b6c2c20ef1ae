import { dayNumber } from '../calendar/day-number';
import type { DaySpan, DealLife } from './live-spans';
import type { StockPoint } from './stock';

/**
 * How many deals were live and stale on each of the dates, oldest first, and how many were opened, won and lost
 * since the date before. The first date has no movements.
 */
export function stockHistory(lives: Iterable<DealLife>, dates: readonly string[]): StockPoint[] {
  const days = dates.map(dayNumber);
  const live = new Array<number>(days.length + 1).fill(0);
  const open = new Array<number>(days.length + 1).fill(0);
  const moved = { opened: [...live], won: [...live], lost: [...live] };
  for (const life of lives) {
    if (life.open) count(open, days, life.open);
    for (const span of life.live) count(live, days, span);
    const { status } = life.deal;
    if (life.openedOn !== null) move(moved.opened, days, life.openedOn);
    if (life.closedOn !== null && status !== 'open') move(moved[status], days, life.closedOn);
  }
  let liveNow = 0;
  let openNow = 0;
  return dates.map((on, index) => {
    liveNow += live[index] ?? 0;
    openNow += open[index] ?? 0;
    const [opened = 0, won = 0, lost = 0] = [moved.opened[index], moved.won[index], moved.lost[index]];
    return { on, live: liveNow, stale: openNow - liveNow, opened, won, lost };
  });
}

/** Adds one from the first day in the span on, and takes it away after the last. */
function count(changes: number[], days: readonly number[], { from, to }: DaySpan): void {
  const first = firstFrom(days, from);
  const after = firstFrom(days, to + 1);
  if (first === after) return;
  changes[first] = (changes[first] ?? 0) + 1;
  changes[after] = (changes[after] ?? 0) - 1;
}

function move(changes: number[], days: readonly number[], day: number): void {
  const index = firstFrom(days, day);
  if (index > 0 && index < days.length) changes[index] = (changes[index] ?? 0) + 1;
}

/** The first index whose day is `day` or later; `days.length` when there is none. */
function firstFrom(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
