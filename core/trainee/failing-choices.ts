import { wilson } from '../insight/wilson';
import type { PlayedRun, RolePlayChoice } from './progress-content';
import type { Trainee } from './trainee';

/** One choice at one moment of one run. */
export interface GivenReply {
  readonly traineeId: string;
  readonly name: string;
  readonly on: string;
  readonly reply: string;
  /** The part of its points that the reply earned, 0 to 1. */
  readonly share: number;
  readonly ratings: RolePlayChoice['ratings'];
}

/** A moment of a role-play, with how the group met it. */
export interface FailingMoment {
  readonly scenarioId: string;
  readonly scenarioTitle: string;
  readonly momentId: string;
  readonly moment: string;
  readonly heard: string;
  readonly replies: readonly GivenReply[];
  /** Replies that did not earn all of their points. */
  readonly lost: number;
  readonly traineeCount: number;
  /** Mean, 0 to 1. */
  readonly share: number;
}

/** Every moment at which points were lost, those first that are surely lost most often (decision 57). */
export function failingMoments(trainees: readonly Trainee[]): FailingMoment[] {
  const found = new Map<string, { run: PlayedRun; choice: RolePlayChoice; replies: GivenReply[] }>();
  for (const { id: traineeId, name, playbooks } of trainees) {
    for (const run of playbooks.flatMap(({ rolePlays }) => rolePlays)) {
      for (const choice of run.choices) {
        if (choice.ratings.length === 0) continue;
        const { reply, ratings } = choice;
        const share = ratings.reduce((sum, rating) => sum + rating.share, 0) / ratings.length;
        const given = { traineeId, name, on: run.on, reply, share, ratings };
        const key = JSON.stringify([run.scenarioId, choice.momentId]);
        const known = found.get(key);
        if (known) known.replies.push(given);
        else found.set(key, { run, choice, replies: [given] });
      }
    }
  }
  return [...found.values()]
    .map(({ run, choice, replies }) => ({
      ...{ scenarioId: run.scenarioId, scenarioTitle: run.title },
      ...{ momentId: choice.momentId, moment: choice.moment, heard: choice.heard },
      replies: replies.toSorted((a, b) => a.share - b.share || (a.name < b.name ? -1 : 1)),
      lost: replies.filter(({ share }) => share < 1).length,
      traineeCount: new Set(replies.map((one) => one.traineeId)).size,
      share: replies.reduce((sum, one) => sum + one.share, 0) / replies.length,
    }))
    .filter(({ lost }) => lost > 0)
    .sort(byLost);
}

function byLost(a: FailingMoment, b: FailingMoment): number {
  const sure = ({ lost, replies }: FailingMoment) => wilson(lost, replies.length).low;
  return sure(b) - sure(a) || a.share - b.share || (a.moment < b.moment ? -1 : 1);
}
