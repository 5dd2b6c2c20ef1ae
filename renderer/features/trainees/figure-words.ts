import { fewestForShare } from '../../../core/trainee/forgotten-steps';
import type { FigurePlace, ListedStanding } from '../../../core/trainee/trainee-pages';
import { bestPoints } from '../../../core/training/readiness';
import { percentOf } from '../../../core/training/readiness-words';

export type StandingFigure = Extract<FigurePlace, { kind: 'standing' }>['figure'];

export const figureHeads: Readonly<Record<StandingFigure, string>> = {
  read: 'Read',
  drilled: 'Drilled',
  recall: 'Recall',
  'role-play': 'Role-play',
  'supervised-run': 'Supervised',
  ready: 'Ready',
};

/** A figure as a cell shows it; `null` where nothing is behind it. */
export function standingWords(
  figure: StandingFigure,
  { evidence, readiness, ready }: ListedStanding,
): string | null {
  switch (figure) {
    case 'read':
      return evidence.readCount === 0 ? null : `${evidence.readCount} of ${evidence.stepCount}`;
    case 'drilled':
      return evidence.drilledCount === 0 ? null : `${evidence.drilledCount} of ${evidence.cardCount}`;
    case 'recall':
      return evidence.drilledCount === 0 ? null : percentOf(evidence.recall);
    case 'role-play': {
      const points = bestPoints(evidence);
      if (evidence.rolePlays.length === 0) return null;
      return points === null ? 'played' : `${points} points`;
    }
    case 'supervised-run':
      return evidence.supervisedRuns.length === 0 ? null : String(evidence.supervisedRuns.length);
    case 'ready':
      if (ready.kind === 'open') return percentOf(readiness.share);
      return ready.kind === 'ready' ? 'Ready' : 'Expired';
  }
}

/** "4 of 9 times", with the share from ten answers on: with fewer, one more would turn it over. */
export function timesWords(hits: number, count: number): string {
  const times = `${hits} of ${count}`;
  return count < fewestForShare ? times : `${times} (${Math.round((100 * hits) / count)}%)`;
}
