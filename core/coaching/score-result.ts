import type { Answer, ScoreAnswer } from '../engagement/engagement';
import { visibleSteps } from '../engagement/step-progress';
import type { PlaybookStep, ScoreStep } from '../playbook/playbook';

type ScoreAnswers = Readonly<Record<string, ScoreAnswer>>;

export interface ScoreResult {
  /** 0 to 100; `null` while no line counts. */
  readonly percent: number | null;
  readonly counted: number;
  /** Lines that count and have neither an answer nor "not applicable". */
  readonly open: readonly ScoreStep[];
}

/** The lines of the scorecard that these answers of the conversation lead to, in the file's order. */
export function scoreLines(
  steps: readonly PlaybookStep[],
  answers: Readonly<Record<string, Answer>>,
): readonly ScoreStep[] {
  return visibleSteps(steps, answers).filter((step) => step.kind === 'score');
}

/**
 * What an answer is worth, 0 to 1 (decision 58): a number its share of the highest, yes all, a choice by its
 * place from the best (first) to the worst (last). `null` where nothing counts: text, "not applicable", no answer.
 */
export function shareOf(line: ScoreStep, answer: ScoreAnswer | undefined): number | null {
  switch (line.type) {
    case 'number':
      return typeof answer === 'number' ? Math.min(Math.max(answer / line.max, 0), 1) : null;
    case 'yes-no':
      return typeof answer === 'boolean' ? Number(answer) : null;
    case 'choice': {
      const place = typeof answer === 'string' ? line.options.indexOf(answer) : -1;
      if (place < 0) return null;
      return line.options.length === 1 ? 1 : 1 - place / (line.options.length - 1);
    }
    case 'text':
      return null;
  }
}

/** The weighted result. Lines that are not applicable leave the weight; so do open ones, which are named. */
export function scoreResult(lines: readonly ScoreStep[], answers: ScoreAnswers): ScoreResult {
  let weight = 0;
  let points = 0;
  let counted = 0;
  const open: ScoreStep[] = [];
  for (const line of lines) {
    const answer = ownAnswer(answers, line.id);
    const share = shareOf(line, answer);
    if (share === null) {
      if (line.type !== 'text' && answer !== null) open.push(line);
      continue;
    }
    weight += line.weight;
    points += line.weight * share;
    counted += 1;
  }
  return { percent: weight === 0 ? null : (points / weight) * 100, counted, open };
}

/** A line's id comes from a file, so `constructor` must not find what every object has. */
export function ownAnswer(answers: ScoreAnswers, id: string): ScoreAnswer | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}
