import { expect, test } from 'vitest';
import { failingMoments } from '../../core/trainee/failing-choices';
import { forgottenSteps } from '../../core/trainee/forgotten-steps';
import type { PlayedRun, TaughtCard } from '../../core/trainee/progress-content';
import { taughtHistory } from '../../core/trainee/taught-history';
import { type Trainee, traineeIn } from '../../core/trainee/trainee';
import type { Grade } from '../../core/training/card-review';
import { afterGrade } from '../../core/training/schedule';

let count = 0;
const nextId = () => `id-${count++}`;

/** A card that was known from the first day on, then graded so every 40 days. */
function aCard(stepId: string, grades: readonly Grade[], kind: TaughtCard['kind'] = 'objection'): TaughtCard {
  let memory = null as ReturnType<typeof afterGrade> | null;
  const reviews = (['easy', ...grades] as const).map((action, index) => {
    const at = new Date(Date.UTC(2026, 0, 5 + 40 * index, 9)).toISOString().slice(0, 19);
    memory = afterGrade(memory, action, at, 0.9);
    // A lapse is learned anew at once, so that the next grading is of a known card again.
    if (memory.state !== 'review') memory = afterGrade(memory, 'easy', at, 0.9);
    return { id: nextId(), action, undoesId: null, hash: 'h', at, sequence: count, memory };
  });
  return { stepId, kind, label: stepId, hash: 'h', reviews };
}

function aTaught(name: string, cards: readonly TaughtCard[], rolePlays: readonly PlayedRun[] = []): Trainee {
  return traineeIn({
    ...{ fileId: nextId(), madeAt: '2026-06-01T08:00:00Z', device: name, trainee: { id: `${name}.x`, name } },
    playbooks: [
      {
        ...{ playbookId: 'p', title: 'P', textHash: '', stepCount: 0, readCount: 0, readOn: null },
        ...{ cardCount: cards.length, scenarioCount: 1, cards: [...cards], rolePlays: [...rolePlays] },
      },
    ],
    shared: { comments: [], path: [], supervisedRuns: [], readyMarks: [] },
  });
}

function stepsOf(...trainees: readonly Trainee[]) {
  const group = trainees.map((trainee) => ({ trainee, history: taughtHistory(trainee) }));
  return forgottenSteps(group, '2026-06-01T09:00:00', () => 'h');
}

test('what several forget leads, not what one forgot once', () => {
  const often: readonly Grade[] = ['again', 'good', 'again', 'again'];
  const steps = stepsOf(
    aTaught('Ada', [aCard('often', often), aCard('once', ['again'])]),
    aTaught('Ben', [aCard('often', often), aCard('never', ['good', 'good'])]),
  );
  expect(steps.map(({ label, lapses, asked }) => [label, lapses, asked])).toEqual([
    ['often', 6, 8],
    ['once', 1, 1],
    ['never', 0, 2],
  ]);
  expect(steps[0]?.trainees.map(({ name, lapses }) => [name, lapses])).toEqual([
    ['Ada', 3],
    ['Ben', 3],
  ]);
});

test('cards of one step count together, and those of a step of the same name in another sense do not', () => {
  const [step, other] = stepsOf(
    aTaught('Ada', [
      aCard('call', ['again'], 'next'),
      aCard('call', ['good'], 'purpose'),
      aCard('call', ['good', 'good'], 'order'),
    ]),
  );
  expect(step).toMatchObject({ stepKey: 'step/call', asked: 2, lapses: 1 });
  expect(other).toMatchObject({ stepKey: 'order/call', asked: 2, lapses: 0 });
});

test('a step that is gone from the playbook is not told, and another text than mine is', () => {
  const gone = { ...aCard('gone', ['again']), hash: '' };
  const changed = { ...aCard('changed', ['good']), hash: 'older' };
  const steps = stepsOf(aTaught('Ada', [gone, changed]));
  expect(steps.map(({ label }) => label)).toEqual(['changed']);
  expect(steps[0]?.trainees[0]?.isOtherText).toBe(true);
});

function aRun(moment: string, share: number): PlayedRun {
  const rating = { score: 'I listened', share, why: 'Because.' };
  return {
    ...{ id: nextId(), scenarioId: 's', title: 'S', on: '2026-05-01', ending: 'good', points: 50 },
    choices: [
      { momentId: moment, moment, heard: 'No.', reply: `earned ${share}`, ratings: [rating] },
      { momentId: 'small-talk', moment: 'small talk', heard: 'Hm.', reply: 'Hm?', ratings: [] },
    ],
  };
}

test('moments at which points were lost are told by how surely, with each reply; others are not', () => {
  const [first, second, ...rest] = failingMoments([
    aTaught('Ada', [], [aRun('hard', 0), aRun('hard', 0.5), aRun('slip', 0.2), aRun('easy', 1)]),
    aTaught('Ben', [], [aRun('hard', 0), aRun('slip', 1)]),
  ]);
  expect(first).toMatchObject({ moment: 'hard', lost: 3, traineeCount: 2 });
  expect(first?.replies.map(({ share }) => share)).toEqual([0, 0, 0.5]);
  expect(second).toMatchObject({ moment: 'slip', lost: 1, traineeCount: 2, share: 0.6 });
  expect(rest).toEqual([]);
});
