import type { RankedCall } from '../../../core/today/today';

const signed = (points: number) => `${points > 0 ? '+' : ''}${Math.round(points * 10) / 10}`;

/** What a rank is made of, one part a line. */
export function rankWords(call: Pick<RankedCall, 'rank' | 'parts'>): string {
  const lines = call.parts.map((part) => `${signed(part.points)}  ${part.label}: ${part.why}`);
  return [`Rank ${Math.round(call.rank)}`, ...lines].join('\n');
}

export { signed as signedPoints };
