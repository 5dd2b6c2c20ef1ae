import { z } from 'zod';
import { instant, recordFields, recordId, shortText } from '../record/record';
import {
  type ProgressContent,
  playedRun,
  type TaughtCard,
  taughtCard,
  taughtPlaybook,
} from './progress-content';
import { larger, unite } from './shared-training';

/** Which file told it; of two files the one that was made later is believed. */
const told = z.object({ madeAt: instant, fileId: recordId });
type Told = z.infer<typeof told>;

const keptCard = taughtCard.extend({ id: z.string().max(1_000), told });
const keptPlaybook = taughtPlaybook.extend({
  id: z.string().max(200),
  cards: z.array(keptCard),
  rolePlays: z.array(playedRun),
  told,
});
export type KeptCard = z.infer<typeof keptCard>;
export type KeptPlaybook = z.infer<typeof keptPlaybook>;

/** Somebody who trains on another machine, as their progress files tell it. No rep of this workspace. */
export const trainee = z.object({
  ...recordFields,
  name: shortText,
  told,
  playbooks: z.array(keptPlaybook),
});
export type Trainee = z.infer<typeof trainee>;

/** What one file says of its trainee. */
export function traineeIn({ trainee: who, fileId, madeAt, device, ...content }: ProgressContent): Trainee {
  const mark = { madeAt, fileId };
  return {
    id: who.id,
    ...{ createdAt: madeAt, updatedAt: madeAt, device },
    name: who.name,
    told: mark,
    playbooks: unite(
      [],
      content.playbooks.map((playbook) => ({
        ...playbook,
        id: playbook.playbookId,
        told: mark,
        cards: unite(
          [],
          playbook.cards.map((card) => keptCardOf(card, mark)),
          mergeCard,
        ),
        rolePlays: unite([], playbook.rolePlays, larger),
      })),
      mergePlaybook,
    ),
  };
}

function keptCardOf(card: TaughtCard, mark: Told): KeptCard {
  const reviews = unite([], card.reviews, larger);
  return { ...card, reviews, id: `${card.stepId}/${card.kind}`, told: mark };
}

/** Two states of one trainee made one: all that either tells, whichever came first. */
export function mergeTrainee(known: Trainee, arrived: Trainee): Trainee {
  return {
    ...later(known, arrived),
    createdAt: known.createdAt < arrived.createdAt ? known.createdAt : arrived.createdAt,
    playbooks: unite(known.playbooks, arrived.playbooks, mergePlaybook),
  };
}

function mergePlaybook(one: KeptPlaybook, other: KeptPlaybook): KeptPlaybook {
  return {
    ...later(one, other),
    cards: unite(one.cards, other.cards, mergeCard),
    rolePlays: unite(one.rolePlays, other.rolePlays, larger),
  };
}

function mergeCard(one: KeptCard, other: KeptCard): KeptCard {
  return { ...later(one, other), reviews: unite(one.reviews, other.reviews, larger) };
}

function later<T extends { readonly told: Told }>(one: T, other: T): T {
  const [a, b] = [one.told, other.told].map(({ madeAt, fileId }) => `${madeAt} ${fileId}`);
  if (a === b) return larger(one, other);
  return (a ?? '') > (b ?? '') ? one : other;
}
