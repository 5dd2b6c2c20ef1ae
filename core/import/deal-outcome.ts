type DealStatus = 'open' | 'won' | 'lost';
const won = /\b(won|win|gewonnen|gagn[ée]e?|ganad[oa]|ganh[oa]|vinto|signed|closedwon)\b/i;
const lost =
  /\b(not won|lost|loss|verloren|perdu[e]?|perdid[oa]|perso|dead|abandoned|disqualified|rejected|declined|closedlost)\b/i;
/** "Closed" alone says neither won nor lost, so it is no status by itself. */
const open = /\b(open|offen|ouvert|abierto|in progress|active)\b/i;

export interface DealOutcomeCells {
  readonly status?: string | undefined;
  readonly stage?: string | undefined;
  readonly isClosed?: boolean | null | undefined;
  readonly isWon?: boolean | null | undefined;
  readonly isLost?: boolean | null | undefined;
  readonly wonOn?: string | null | undefined;
  readonly lostOn?: string | null | undefined;
}

/** The plainest statement wins: flags, then the status, then the stage's words, then the dates. */
export function dealOutcome(cells: DealOutcomeCells): DealStatus {
  if (cells.isWon) return 'won';
  if (cells.isLost) return 'lost';
  if (cells.isClosed && cells.isWon === false) return 'lost';
  if (cells.isClosed === false) return 'open';
  for (const text of [cells.status, cells.stage]) {
    if (!text) continue;
    if (lost.test(text)) return 'lost';
    if (won.test(text)) return 'won';
    if (open.test(text)) return 'open';
  }
  if (cells.wonOn) return 'won';
  return cells.lostOn || cells.isClosed ? 'lost' : 'open';
}
