import type { ScoreAnswer } from '../engagement/engagement';
import type { ScoreStep } from '../playbook/playbook';
import { ownAnswer, shareOf } from './score-result';

type ScoreAnswers = Readonly<Record<string, ScoreAnswer>>;

/** One line as both saw it; `difference` is the coach's less the rep's, in points of 100. */
export interface LineDifference {
  readonly lineId: string;
  readonly text: string;
  /** Empty where nothing was answered. */
  readonly self: ScoreAnswer;
  readonly coach: ScoreAnswer;
  /** `null` when one of the two gave no figure that counts. */
  readonly difference: number | null;
}

export function compareScores(
  lines: readonly ScoreStep[],
  self: ScoreAnswers,
  coach: ScoreAnswers,
): LineDifference[] {
  return lines.map((line) => {
    const own = ownAnswer(self, line.id);
    const theirs = ownAnswer(coach, line.id);
    const [a, b] = [shareOf(line, own), shareOf(line, theirs)];
    const difference = a === null || b === null ? null : (b - a) * 100;
    return {
      lineId: line.id,
      text: line.text,
      self: own === undefined ? '' : own,
      coach: theirs === undefined ? '' : theirs,
      difference,
    };
  });
}

export interface ScoredReview {
  readonly repName: string;
  readonly playbookId: string;
  readonly playbookTitle: string;
  readonly lines: readonly LineDifference[];
}

/** Mean difference over many reviews, with how many figures it is made of. */
export interface MeanDifference {
  readonly key: string;
  readonly label: string;
  readonly of: string;
  readonly mean: number;
  /** Pairs of figures, and reviews that they come from. */
  readonly count: number;
  readonly reviews: number;
}

/** Calibration over many reviews: for each line of a playbook, and for each rep; the widest difference first. */
export function calibrationOver(reviews: readonly ScoredReview[]): {
  readonly byLine: MeanDifference[];
  readonly byRep: MeanDifference[];
} {
  const byLine = new Map<string, Gathered>();
  const byRep = new Map<string, Gathered>();
  reviews.forEach(({ repName, playbookId, playbookTitle, lines }, review) => {
    for (const { lineId, text, difference } of lines) {
      if (difference === null) continue;
      gather(byLine, JSON.stringify([playbookId, lineId]), text, playbookTitle, { difference, review });
      gather(byRep, repName, repName, '', { difference, review });
    }
  });
  return { byLine: means(byLine), byRep: means(byRep) };
}

interface Figure {
  readonly difference: number;
  readonly review: number;
}
interface Gathered {
  readonly label: string;
  readonly of: string;
  readonly figures: Figure[];
}

function gather(to: Map<string, Gathered>, key: string, label: string, of: string, figure: Figure): void {
  const known = to.get(key);
  if (known) known.figures.push(figure);
  else to.set(key, { label, of, figures: [figure] });
}

function means(gathered: ReadonlyMap<string, Gathered>): MeanDifference[] {
  return [...gathered]
    .map(([key, { label, of, figures }]) => ({
      key,
      label,
      of,
      mean: figures.reduce((sum, { difference }) => sum + difference, 0) / figures.length,
      count: figures.length,
      reviews: new Set(figures.map(({ review }) => review)).size,
    }))
    .sort((a, b) => Math.abs(b.mean) - Math.abs(a.mean) || a.label.localeCompare(b.label));
}
