import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { examplePlaybook } from '../support/a-playbook';
import { openTestHost, type TestHost } from '../support/open-test-host';

const fileId = 'dead-lead.md';
let app: TestHost;
let now = new Date(2026, 4, 4, 9, 0, 0);
afterEach(() => app.close());

async function open(): Promise<void> {
  now = new Date(2026, 4, 4, 9, 0, 0);
  app = await openTestHost({ playbooks: { [fileId]: examplePlaybook }, now: () => now });
}

async function gradeNext(grade: 'again' | 'good' | 'easy'): Promise<string> {
  const { card } = await app.request('drill.next', { fileId });
  if (!card) throw new Error('There is no card.');
  await app.request('drill.grade', { cardId: card.id, hash: card.hash, grade });
  return card.id;
}

test('a lesson goes from why to objections, and is taken up where it was left, after a restart too', async () => {
  await open();
  const lesson = await app.request('lesson.get', { fileId });
  const steps = lesson.parts.flatMap((part) => part.steps);
  expect(steps.map(({ id }) => id)).toEqual([
    'why/',
    'order/',
    'checks/prepare',
    'step/would-change',
    'step/real-reason',
    'step/verdict',
    'step/call-we-have-no-budget',
  ]);
  expect(steps[0]?.body).toContain('Learn why they really said no');
  expect(steps[4]).toMatchObject({
    keptIn: 'Real loss reason',
    opens: [{ answers: ['No budget'], words: 'What would have to be true about the budget?' }],
  });
  expect(lesson.parts.every(({ minutes }) => minutes < 5)).toBe(true);
  await app.request('lesson.see', { playbookId: lesson.playbookId, stepIds: ['why/', 'order/'] });
  await app.request('lesson.see', { playbookId: lesson.playbookId, stepIds: ['order/', 'checks/prepare'] });
  app = await app.reopen();
  const { lessons } = await app.request('lesson.list', {});
  expect(lessons).toMatchObject([{ fileId, stepCount: 7, seenCount: 3 }]);
});

test('new cards come from what was begun; a first day, an undo and a second day', async () => {
  await open();
  expect(await app.request('drill.next', {})).toMatchObject({ card: null, hasBegun: false });
  await app.request('lesson.see', { playbookId: 'dead-lead-review', stepIds: ['why/'] });
  expect(await app.request('drill.next', {})).toMatchObject({ hasBegun: true, newCount: 7 });

  const first = await gradeNext('easy');
  const { undoable } = await app.request('drill.next', {});
  await app.request('drill.undo', { reviewId: undoable?.reviewId ?? '' });
  const again = await app.request('drill.next', {});
  expect(again).toMatchObject({ doneToday: 0, undoable: null, card: { id: first, reason: 'new' } });
  await expect(app.request('drill.undo', { reviewId: undoable?.reviewId ?? '' })).rejects.toThrow(
    'last grading',
  );

  for (let count = 0; count < 7; count++) await gradeNext('easy');
  expect(await app.request('drill.next', {})).toMatchObject({ card: null, doneToday: 7 });
  now = new Date(2026, 4, 12, 5, 0, 0);
  app = await app.reopen();
  const second = await app.request('drill.next', {});
  expect(second).toMatchObject({ dueCount: 7, undoable: null, card: { reason: 'due' } });
  expect(await app.request('drill.overview', {})).toMatchObject({ waitingCount: 7, newCount: 0 });
});

test('a card whose step a coach edits is marked and shown again; its history stays', async () => {
  await open();
  for (let count = 0; count < 7; count++) await gradeNext('easy');
  const edited = examplePlaybook.replace('what waiting costs', 'what it costs to wait');
  writeFileSync(path.join(app.folder, 'playbooks', fileId), edited);
  app = await app.reopen();
  const { card } = await app.request('drill.next', {});
  expect(card).toMatchObject({ id: 'dead-lead-review/call-we-have-no-budget/objection', reason: 'changed' });
  const { playbooks } = await app.request('drill.overview', {});
  expect(playbooks).toMatchObject([{ seenCount: 7, waitingCount: 1 }]);
});

test('a card that is forgotten again and again is set aside with its text, and can be brought back', async () => {
  await open();
  await app.request('settings.save', { fields: { drills: { leechLapses: 2, newPerDay: 1 } } });
  await gradeNext('easy');
  const answers: boolean[] = [];
  for (const month of [6, 8]) {
    now = new Date(2026, month, 1, 9, 0, 0);
    const { card } = await app.request('drill.next', { fileId });
    const graded = { cardId: card?.id ?? '', hash: card?.hash ?? '', grade: 'again' as const };
    answers.push((await app.request('drill.grade', graded)).isSetAside);
    if (month === 6) await app.request('drill.grade', { ...graded, grade: 'easy' });
  }
  expect(answers).toEqual([false, true]);
  const { setAside } = await app.request('drill.overview', {});
  expect(setAside).toMatchObject([
    { id: 'dead-lead-review/goal/goal', answer: expect.stringContaining('Learn why') },
  ]);
  await app.request('drill.bringBack', { cardId: setAside[0]?.id ?? '' });
  expect(await app.request('drill.overview', {})).toMatchObject({ setAside: [] });
  now = new Date(2026, 8, 1, 9, 11, 0);
  expect((await app.request('drill.next', { fileId })).card?.id).toBe('dead-lead-review/goal/goal');
});

test('two reps on one machine have their own progress', async () => {
  await open();
  const [ada, ben] = [
    await app.request('rep.save', { fields: { name: 'Ada' } }),
    await app.request('rep.save', { fields: { name: 'Ben' } }),
  ];
  await app.request('settings.save', { fields: { meRepId: ada.id } });
  const first = await gradeNext('easy');
  await app.request('lesson.see', { playbookId: 'dead-lead-review', stepIds: ['why/'] });
  await app.request('settings.save', { fields: { meRepId: ben.id } });
  expect(await app.request('drill.next', { fileId })).toMatchObject({ doneToday: 0, card: { id: first } });
  expect((await app.request('lesson.list', {})).lessons).toMatchObject([{ seenCount: 0 }]);
  await app.request('settings.save', { fields: { meRepId: ada.id } });
  expect(await app.request('drill.next', { fileId })).toMatchObject({ doneToday: 1 });
  await expect(app.request('record.remove', { collection: 'reps', id: ada.id })).rejects.toThrow('learned');
});

test('training leaves no trace in the history: nothing to export, nothing on Today', async () => {
  await open();
  for (let count = 0; count < 3; count++) await gradeNext('good');
  const { data } = app.host.context.store;
  expect(Object.keys(data.cardReviews)).toHaveLength(3);
  expect(data.activities).toEqual({});
  expect(data.engagements).toEqual({});
  expect(await app.request('today.get', { scope: 'all' })).toMatchObject({ calls: [], openEngagements: [] });
  expect((await app.request('workspace.check', {})).problems).toEqual([]);
});

test('a card or a playbook that is gone is told in words, and nothing is written', async () => {
  await open();
  await expect(app.request('drill.grade', { cardId: 'x/y/z', hash: '', grade: 'good' })).rejects.toThrow(
    'gone',
  );
  await expect(app.request('drill.next', { fileId: 'other.md' })).rejects.toThrow('not in the library');
  await expect(app.request('lesson.get', { fileId: 'other.md' })).rejects.toThrow('not in the library');
  expect(app.host.context.store.data.cardReviews).toEqual({});
});
