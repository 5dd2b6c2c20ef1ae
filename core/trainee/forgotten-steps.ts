import { wilson } from '../insight/wilson';
import type { TraineeHistory } from '../training/card-progress';
import { recallAt } from '../training/schedule';
import { stepKeyOf } from './step-of-card';
import { cardIdOf } from './taught-history';
import type { KeptCard, KeptPlaybook, Trainee } from './trainee';

export interface TrainedTrainee {
  readonly trainee: Trainee;
  readonly history: TraineeHistory;
}

/** How one trainee does with one step, over all of its cards. */
export interface StepOfTrainee {
  readonly traineeId: string;
  readonly name: string;
  /** Times that a known card of it came up, and times that it was forgotten. */
  readonly asked: number;
  readonly lapses: number;
  /** The mean probability, 0 to 1, that its cards are recalled now. */
  readonly recall: number;
  /** The text that the trainee drilled is another one than the coach's. */
  readonly isOtherText: boolean;
}

export interface ForgottenStep {
  readonly playbookId: string;
  readonly playbookTitle: string;
  readonly stepKey: string;
  /** As the trainee who sent their file last calls it. */
  readonly label: string;
  readonly isObjection: boolean;
  readonly asked: number;
  readonly lapses: number;
  readonly recall: number;
  readonly trainees: readonly StepOfTrainee[];
}

/** With fewer answers no share is told: one more would turn it over. */
export const fewestForShare = 10;

/**
 * Every step that was drilled, those first that the group forgets. The order goes by the share that is surely
 * forgotten, the lower end of its interval, so that one slip of one trainee never leads the list.
 */
export function forgottenSteps(
  group: readonly TrainedTrainee[],
  at: string,
  hashOf: (cardId: string) => string | null,
): ForgottenStep[] {
  const found = new Map<string, { playbook: KeptPlaybook; cards: KeptCard[]; trainees: StepOfTrainee[] }>();
  for (const { trainee, history } of group) {
    const answers = answersByCard(history);
    for (const playbook of trainee.playbooks) {
      for (const [stepKey, cards] of stepsOf(playbook)) {
        const step = stepOf(trainee, history, answers, playbook.playbookId, cards, at, hashOf);
        if (step === null) continue;
        const key = JSON.stringify([playbook.playbookId, stepKey]);
        const known = found.get(key);
        if (known) {
          known.trainees.push(step);
          known.cards.push(...cards);
        } else found.set(key, { playbook, cards: [...cards], trainees: [step] });
      }
    }
  }
  return [...found.values()].map(toForgotten).sort(byForgotten);
}

type Answers = ReadonlyMap<string, { readonly asked: number; readonly lapses: number }>;

function answersByCard({ grades }: TraineeHistory): Answers {
  const answers = new Map<string, { asked: number; lapses: number }>();
  for (const { cardId, grade, wasReview } of grades) {
    if (!wasReview) continue;
    const { asked, lapses } = answers.get(cardId) ?? { asked: 0, lapses: 0 };
    answers.set(cardId, { asked: asked + 1, lapses: lapses + (grade === 'again' ? 1 : 0) });
  }
  return answers;
}

function stepsOf({ cards }: KeptPlaybook): Map<string, KeptCard[]> {
  const steps = new Map<string, KeptCard[]>();
  for (const card of cards) {
    const key = stepKeyOf(card);
    if (card.hash !== '') steps.set(key, [...(steps.get(key) ?? []), card]);
  }
  return steps;
}

function stepOf(
  { id: traineeId, name }: Trainee,
  history: TraineeHistory,
  answers: Answers,
  playbookId: string,
  cards: readonly KeptCard[],
  at: string,
  hashOf: (cardId: string) => string | null,
): StepOfTrainee | null {
  const ids = cards.map((card) => cardIdOf(playbookId, card.id));
  const memories = ids.flatMap((id) => history.cards.get(id)?.memory ?? []);
  if (memories.length === 0) return null;
  const sum = (of: 'asked' | 'lapses') => ids.reduce((total, id) => total + (answers.get(id)?.[of] ?? 0), 0);
  return {
    ...{ traineeId, name, asked: sum('asked'), lapses: sum('lapses') },
    recall: Math.min(
      1,
      memories.reduce((total, memory) => total + recallAt(memory, at), 0) / memories.length,
    ),
    isOtherText: cards.some((card) => {
      const here = hashOf(cardIdOf(playbookId, card.id));
      return here !== null && here !== card.hash;
    }),
  };
}

function toForgotten({
  playbook: { playbookId, title },
  cards,
  trainees,
}: {
  readonly playbook: KeptPlaybook;
  readonly cards: readonly KeptCard[];
  readonly trainees: readonly StepOfTrainee[];
}): ForgottenStep {
  const total = (of: 'asked' | 'lapses' | 'recall') => trainees.reduce((sum, one) => sum + one[of], 0);
  const [card] = cards.toSorted((a, b) => (a.told.madeAt < b.told.madeAt ? 1 : -1)) as [KeptCard];
  return {
    ...{ playbookId, playbookTitle: title, stepKey: stepKeyOf(card), label: card.label },
    isObjection: card.kind === 'objection',
    ...{ asked: total('asked'), lapses: total('lapses'), recall: total('recall') / trainees.length },
    trainees: trainees.toSorted((a, b) => b.lapses - a.lapses || (a.name < b.name ? -1 : 1)),
  };
}

function byForgotten(a: ForgottenStep, b: ForgottenStep): number {
  const sure = (step: ForgottenStep) => wilson(step.lapses, step.asked).low;
  return sure(b) - sure(a) || a.recall - b.recall || (a.label < b.label ? -1 : 1);
}
