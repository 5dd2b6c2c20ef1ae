import type { Grade } from '../../core/training/card-review';
import { readDownload } from './a-completed-review';
import { examplePlaybook } from './a-playbook';
import { exampleScenario, scenarioPlaybook } from './a-scenario';
import { openTestHost, type TestHost } from './open-test-host';

export const taughtFiles = {
  'dead-lead.md': examplePlaybook,
  'fair.md': scenarioPlaybook,
  'scenarios/fair.md': exampleScenario,
};

/** The objection of `examplePlaybook`, as drills name its card. */
export const objectionCard = 'dead-lead-review/call-we-have-no-budget/objection';

/** A trainee on a machine of their own, whose clock stands where it is set. */
export interface TestTrainee {
  readonly app: TestHost;
  at(year: number, month: number, day: number): void;
  /** Grades every card that waits; one that is named, otherwise. */
  drill(grade: Grade, otherwise?: Readonly<Record<string, Grade>>): Promise<void>;
  /** Plays the example's role-play by the places of its replies. */
  play(...replies: readonly number[]): Promise<void>;
  send(): Promise<string>;
}

export async function aTrainee(name: string): Promise<TestTrainee> {
  let now = new Date(2026, 4, 4, 9, 0, 0);
  const app = await openTestHost({ playbooks: taughtFiles, now: () => now });
  const rep = await app.request('rep.save', { fields: { name } });
  await app.request('settings.save', { fields: { meRepId: rep.id } });
  await app.request('lesson.see', { playbookId: 'dead-lead-review', stepIds: ['why/', 'order/'] });
  return {
    app,
    at: (year, month, day) => {
      now = new Date(year, month - 1, day, 9, 0, 0);
    },
    async drill(grade, otherwise = {}) {
      for (let count = 0; count < 30; count++) {
        const { card } = await app.request('drill.next', { fileId: 'dead-lead.md' });
        if (!card || (card.reason === 'learning' && count > 10)) return;
        const given = otherwise[card.id] ?? grade;
        await app.request('drill.grade', { cardId: card.id, hash: card.hash, grade: given });
      }
    },
    async play(...replies) {
      let run = await app.request('rolePlay.start', { fileId: 'scenarios/fair.md' });
      for (const reply of replies) {
        const { scenario } = await app.request('rolePlay.get', { id: run.id });
        const moments = scenario.moments;
        const last = run.turns.at(-1);
        const from = moments.find(({ id }) => id === last?.momentId);
        const momentId = (last ? from?.replies[last.reply]?.leadsTo : moments[0]?.id) ?? '';
        run = await app.request('rolePlay.reply', { id: run.id, momentId, reply, words: 'My own words' });
      }
    },
    send: async () => readDownload(app, await app.request('progress.export', {})),
  };
}
