import { expect, test } from 'vitest';
import {
  type MeasureContext,
  measureObjective,
  type ProgrammeMaterial,
} from '../../core/programme/measure-programme';
import type { Objective } from '../../core/programme/programme';
import { anAccount } from '../support/an-account';

const history = anAccount('Acme')
  .called({ id: 'before', on: '2024-01-31', outcome: 'Connected' })
  .called({ id: 'run', on: '2024-02-29', outcome: 'Connected', engagementId: 'e1', result: 'Meeting booked' })
  .leftVoicemail({ id: 'hour', on: '2024-03-10' })
  .met({ id: 'met', on: '2024-03-31', engagementId: 'e1' })
  .called({ id: 'late', on: '2024-04-01', outcome: 'Connected', engagementId: 'e1' })
  .called({ id: 'other', on: '2024-03-05', outcome: 'Connected', engagementId: 'elsewhere' })
  .won({ id: 'early', on: '2024-02-28', amount: 1_000, currency: 'USD' })
  .won({ id: 'same-day', on: '2024-02-29', amount: 100.1, currency: 'USD' })
  .won({ id: 'plain', on: '2024-03-31', amount: 50.2, currency: '' })
  .won({ id: 'euro', on: '2024-03-30', amount: 7, currency: 'EUR' })
  .won({ id: 'after', on: '2024-04-01', amount: 5_000, currency: 'USD' })
  .build();
const material: ProgrammeMaterial = {
  engagements: [{ id: 'e1', activityId: 'run' }],
  activityIds: new Set(),
  activities: history.activities,
  deals: history.deals,
  referrals: history.referrals,
};
const context: MeasureContext = { asOf: '2024-06-30', startsOn: '2024-02-01', defaultCurrency: 'USD' };
const by = (measure: Objective['measure'], fields: Partial<Objective> = {}): Objective => ({
  id: 'o',
  text: 'T',
  measure,
  target: 10,
  currency: '',
  by: '2024-03-31',
  ...fields,
});
const done = (objective: Objective, given = material, at = context) =>
  measureObjective(objective, given, at).done;

test('calls count from the programme’s first day to the objective’s last, leap day and month end included', () => {
  expect(done(by('calls'))).toBe(1);
  expect(done(by('calls', { by: '2024-04-01' }))).toBe(2);
  expect(done(by('calls'), material, { ...context, startsOn: '2024-03-01' })).toBe(0);
});

test('calls of another playbook don’t count; those that a power hour joins do', () => {
  const joined = { ...material, activityIds: new Set(['hour', 'before']) };
  expect(done(by('calls'), joined)).toBe(2);
  expect(done(by('conversations'), joined)).toBe(1);
});

test('a booked meeting and a held one both count', () => {
  expect(done(by('meetings'))).toBe(2);
  expect(measureObjective(by('meetings'), material, context).byAccount).toEqual(new Map([['acme', 2]]));
});

test('a win counts from the day of the first call on, in its currency; others stand beside it', () => {
  const won = measureObjective(by('won-amount'), material, context);
  expect(won.done).toBe(150.3);
  expect(won.others).toEqual(new Map([['EUR', 7]]));
  expect(done(by('won-amount', { currency: 'EUR' }))).toBe(7);
});

test('what lies after the shown day has not happened', () => {
  expect(done(by('meetings'), material, { ...context, asOf: '2024-03-30' })).toBe(1);
  expect(done(by('won-amount'), material, { ...context, asOf: '2024-02-28' })).toBe(0);
});

test('a referral counts when it was given on or after the first call', () => {
  const { referrals } = anAccount('Acme')
    .gaveReferral({ givenOn: '2024-02-28' })
    .gaveReferral({ givenOn: '2024-02-29' })
    .gaveReferral({ givenOn: '2024-04-01' })
    .build();
  expect(done(by('referrals'), { ...material, referrals })).toBe(1);
});
