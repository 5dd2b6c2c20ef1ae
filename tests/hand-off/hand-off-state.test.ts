import { expect, test } from 'vitest';
import { type HandOffFields, handOffFields } from '../../core/hand-off/hand-off';
import { returnBaton } from '../../core/hand-off/hand-off-changes';
import { readHandOffState } from '../../core/hand-off/hand-off-state';
import { testStamp } from '../support/an-account';

const aHandOff = (fields: Partial<HandOffFields> = {}) => ({
  ...handOffFields.parse({
    accountId: 'acme',
    dealId: 'deal',
    startedOn: '2024-02-26',
    passedOn: '2024-02-26',
    ...fields,
  }),
  ...testStamp,
  id: 'h',
});
const on = (asOf: string, fields: Partial<HandOffFields> = {}) =>
  readHandOffState(aHandOff(fields), { asOf, acceptWithinDays: 5 });
const question = (answer: string) => ({ id: 'q', text: 'Who signs?', answer });

test('a baton hangs the day after its time to be accepted is over, also across a leap day', () => {
  expect(on('2024-03-02')).toEqual({ stage: 'passed', hangs: [], waitingDays: 5 });
  expect(on('2024-03-03')).toEqual({ stage: 'passed', hangs: ['Not accepted for 6 days'], waitingDays: 6 });
});

test('the days of a change of clocks count as whole days', () => {
  const passedOn = '2024-03-29';
  expect(on('2024-04-03', { passedOn }).hangs).toEqual([]);
  expect(on('2024-04-04', { passedOn }).waitingDays).toBe(6);
});

test('what was accepted later than the shown day is not accepted yet', () => {
  const accepted = { acceptedBy: 'Jo', acceptedOn: '2024-03-01' };
  expect(on('2024-02-29', accepted).stage).toBe('passed');
  expect(on('2024-03-01', accepted).stage).toBe('accepted');
});

test('an introduction hangs when its day is over, until somebody says that it took place', () => {
  const meeting = { meetingOn: '2024-02-29' };
  expect(on('2024-02-29', meeting).hangs).toEqual([]);
  expect(on('2024-03-01', meeting).hangs).toEqual(['The day of the introduction passed without it']);
  expect(on('2024-03-01', { ...meeting, hasMet: true }).hangs).toEqual([]);
});

test('an open question hangs once the baton was accepted; an answered one never does', () => {
  const accepted = { acceptedBy: 'Jo', acceptedOn: '2024-02-27' };
  expect(on('2024-02-27', { questions: [question(' ')] }).hangs).toEqual([]);
  expect(on('2024-02-27', { ...accepted, questions: [question(' ')] }).hangs).toEqual(['A question is open']);
  expect(on('2024-02-27', { ...accepted, questions: [question('Bo')] }).hangs).toEqual([]);
});

test('a baton that came back says from whom and why, and is accepted by nobody', () => {
  const accepted = aHandOff({ takesOver: 'Ops', acceptedBy: 'Jo', acceptedOn: '2024-02-27' });
  const back = {
    ...accepted,
    ...returnBaton(accepted, { id: 'r', on: '2024-02-28', reason: 'No drawings' }),
  };
  expect(readHandOffState(back, { asOf: '2024-02-29', acceptWithinDays: 5 })).toEqual({
    stage: 'back',
    hangs: ['Came back from Jo: No drawings'],
    waitingDays: 1,
  });
  const again = { ...back, passedOn: '2024-02-28', takesOver: 'Partner' };
  expect(readHandOffState(again, { asOf: '2024-02-28', acceptWithinDays: 5 })).toMatchObject({
    stage: 'passed',
    hangs: [],
  });
  expect(again.returns).toHaveLength(1);
});
