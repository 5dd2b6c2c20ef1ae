import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDownload } from '../support/a-completed-review';
import { aTrainee, type TestTrainee, taughtFiles } from '../support/a-trainee';
import { openTestHost, type TestHost } from '../support/open-test-host';

let ada: TestTrainee;
let coach: TestHost;
let good: string;
let answer: string;

beforeAll(async () => {
  ada = await aTrainee('Ada Lind');
  await ada.drill('easy');
  await ada.play(1);
  good = await ada.send();
  coach = await openTestHost({ playbooks: taughtFiles });
  const sender = await openTestHost({ playbooks: taughtFiles });
  await sender.request('progress.take', { text: good });
  const [trainee] = (await sender.request('trainee.list', {})).trainees;
  const traineeId = trainee?.id ?? '';
  const anchor = { kind: 'training', playbookId: '', stepKey: '' } as const;
  await sender.request('trainee.comment', { traineeId, anchor, about: '', text: 'Well begun.' });
  answer = await readDownload(sender, await sender.request('trainee.sendBack', { id: traineeId }));
  await sender.close();
});
afterAll(() => Promise.all([ada.app.close(), coach.close()]));

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** A good file with a change and a checksum that fits, as somebody with bad intent would send it. */
function forged(file: string, change: (content: string) => string): string {
  const { format, version, content } = JSON.parse(file);
  const before = JSON.stringify(content);
  const after = change(before);
  if (after === before) throw new Error('This case changes nothing.');
  const checksum = hash(JSON.stringify(JSON.parse(after)));
  return `{"format":"${format}","version":${version},"checksum":"${checksum}","content":${after}}`;
}

const inProgress = (change: (content: string) => string) => () => forged(good, change);
const inAnswer = (change: (content: string) => string) => () => forged(answer, change);

const cases: Readonly<Record<string, () => string>> = {
  'nothing at all': () => '',
  'no JSON': () => '<html><script>alert(1)</script></html>',
  'JSON of something else': () => '{"format":"rekindle-power-hour","version":1}',
  'a coaching packet': () => '{"format":"rekindle-coaching","version":1,"checksum":"","content":{}}',
  'JSON null': () => 'null',
  'a list': () => '[]',
  'a newer version': () => good.replace('"version":1', '"version":2'),
  'a version that is no number': () => good.replace('"version":1', '"version":"1"'),
  'a changed word': () => good.replace('Ada Lind', 'Eve Lind'),
  'a cut file': () => good.slice(0, -200),
  'nesting without end': () => `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
  'prototype keys': inProgress((text) => text.replace('"shared":{', '"shared":{"__proto__":{"a":1},')),
  'a constructor key deep inside': inProgress((text) =>
    text.replace('"memory":{', '"memory":{"constructor":{"prototype":{}},'),
  ),
  'a trainee whose id is a prototype key': inProgress((text) =>
    text.replace(/"trainee":\{"id":"[^"]+"/, '"trainee":{"id":"__proto__"'),
  ),
  'a number where a name belongs': inProgress((text) => text.replace('"name":"Ada Lind"', '"name":7')),
  'a name without end': inProgress((text) => text.replace('Ada Lind', 'A'.repeat(2_000))),
  'one playbook twice': inProgress((text) =>
    text.replace('"playbookId":"after-the-trade-fair"', '"playbookId":"dead-lead-review"'),
  ),
  'a memory that FSRS never made': inProgress((text) => text.replace(/"stability":[\d.]+/, '"stability":-1')),
  'a stability beyond all numbers': inProgress((text) =>
    text.replace(/"stability":[\d.]+/, '"stability":1e999'),
  ),
  'a day that is on no calendar': inProgress((text) =>
    text.replace(/"at":"2026-05-04T/, '"at":"2026-02-31T'),
  ),
  'a grade that is none': inProgress((text) => text.replace('"action":"easy"', '"action":"perfect"')),
  'a card of a kind that is none': inProgress((text) => text.replace('"kind":"goal"', '"kind":"gold"')),
  'more points than there are': inProgress((text) => text.replace(/"points":\d+/, '"points":101')),
  'more read than nothing': inProgress((text) => text.replace(/"readCount":\d+/, '"readCount":-5')),
  'a date with code in it': inProgress((text) =>
    text.replace(/"madeAt":"[^"]+"/, '"madeAt":"<img src=x onerror=alert(1)>"'),
  ),
  'an answer whose comment has no version': inAnswer((text) =>
    text.replace(/"versions":\[.*?\]/, '"versions":[]'),
  ),
  'an answer with a comment without end': inAnswer((text) => text.replace('Well begun.', 'x'.repeat(20_001))),
  'an answer that counts below one': inAnswer((text) => text.replace(/("seen":\{"[^"]+":)1/, '$10')),
  'an answer for somebody else': inAnswer((text) =>
    text.replace(/"trainee":\{"id":"[^"]+"/, '"trainee":{"id":"machine.rep"'),
  ),
  'a file of a practice workspace': inProgress((text) => text.replace(/"device":"/, '"device":"practice-')),
};

const kept = ({ host }: TestHost) => {
  const { trainees, sharedTrainings, answersReceived, cardReviews } = host.context.store.data;
  return structuredClone({ trainees, sharedTrainings, answersReceived, cardReviews });
};

describe('a hostile or damaged training file', () => {
  it.each(Object.keys(cases))('is refused whole and in words, by coach and trainee: %s', async (name) => {
    const text = cases[name]?.() ?? '';
    for (const app of [coach, ada.app]) {
      const before = kept(app);
      await expect(app.request('progress.look', { text })).rejects.toThrow('Nothing was taken in.');
      await expect(app.request('progress.take', { text })).rejects.toThrow('Nothing was taken in.');
      expect(kept(app)).toEqual(before);
    }
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });

  it('is told apart in words: newer, damaged, of practice', async () => {
    const why = (name: string) =>
      coach.request('progress.take', { text: cases[name]?.() ?? '' }).catch((error: Error) => error.message);
    expect(await why('a newer version')).toContain('newer Rekindle');
    expect(await why('a changed word')).toContain('checksum');
    expect(await why('a file of a practice workspace')).toContain('practice workspace');
  });

  it('is refused for its size before it is read', async () => {
    await expect(coach.request('progress.take', { text: ' '.repeat(20_000_001) })).rejects.toThrow();
  });

  it('never touches what was learned or set here, whatever its ids claim', async () => {
    const app = await openTestHost({ playbooks: taughtFiles });
    await app.request('progress.take', { text: good });
    await app.request('drill.grade', await aGrade(app));
    const own = structuredClone(app.host.context.store.data.cardReviews);
    const [id = ''] = Object.keys(own);
    const text = forged(good, (content) => content.replace(/("reviews":\[\{"id":")[^"]+/, `$1${id}`));
    await app.request('progress.take', { text });
    expect(app.host.context.store.data.cardReviews).toEqual(own);
    expect(app.host.context.store.data.trainingPaths).toEqual({});
    expect((await app.request('workspace.check', {})).problems).toEqual([]);
    await app.close();
  });

  it('is read when it claims to be from the future: figures stay between nothing and all', async () => {
    const app = await openTestHost({ playbooks: taughtFiles, now: () => new Date(2026, 0, 1, 9, 0, 0) });
    await app.request('progress.take', { text: good });
    const { trainees, steps } = await app.request('trainee.list', {});
    expect(trainees).toHaveLength(1);
    for (const { recall } of steps) expect(recall).toBeLessThanOrEqual(1);
    await app.close();
  });

  it('is taken when nothing is wrong with it', async () => {
    const app = await openTestHost({ playbooks: taughtFiles });
    expect(await app.request('progress.take', { text: good })).toMatchObject({ isNewTrainee: true });
    expect(await ada.app.request('progress.look', { text: answer })).toMatchObject({ newComments: 1 });
    await app.close();
  });
});

async function aGrade(app: TestHost) {
  const { card } = await app.request('drill.next', { fileId: 'dead-lead.md' });
  return { cardId: card?.id ?? '', hash: card?.hash ?? '', grade: 'good' as const };
}
