import { expect, test } from 'vitest';
import { readAccountFacts } from '../../core/account/account-facts';
import { touchDueInWords, touchDueOf } from '../../core/rhythm/touch-due';
import { aPoolContext } from '../support/a-pool-context';
import { type AccountBuilder, anAccount } from '../support/an-account';

function dueOf(builder: AccountBuilder, asOf: string) {
  const history = builder.build();
  const context = aPoolContext({ asOf });
  const facts = readAccountFacts(history, context);
  return { due: touchDueOf(history, facts, context), history, facts };
}

test('the segment says how often, and the account overrules it', () => {
  const bySegment = anAccount().with({ segment: 'high ticket, low volume' }).won({ on: '2018-05-31' });
  expect(dueOf(bySegment, '2018-06-30').due).toMatchObject({
    everyDays: 30,
    from: 'segment',
    dueOn: '2018-06-30',
    lateDays: 0,
  });
  const { due, history, facts } = dueOf(bySegment.with({ cadenceDays: 7 }), '2018-06-30');
  expect(due).toMatchObject({ from: 'account', dueOn: '2018-06-07', lateDays: 23 });
  expect(due && touchDueInWords(history, facts, due)).toBe(
    'Last touch 4 weeks ago (31 May); to hear from us every 7 days, as agreed with them',
  );
});

test('a leap day is counted', () => {
  const account = anAccount().with({ cadenceDays: 30 }).won({ on: '2020-01-31' });
  expect(dueOf(account, '2020-03-01').due?.dueOn).toBe('2020-03-01');
});

test('a quiet period moves the day, and names the reason', () => {
  const account = anAccount()
    .with({ cadenceDays: 30 })
    .won({ on: '2018-05-01' })
    .knows({ firstName: 'Ann', quietUntil: '2018-08-15' });
  const { due } = dueOf(account, '2018-06-30');
  expect(due).toMatchObject({ dueOn: '2018-08-15', lateDays: -46 });
  expect(due?.peace?.reason).toBe('Ann wants to be left in peace until 15 Aug');
});

test('a prospect has no rhythm until one is agreed', () => {
  expect(dueOf(anAccount().called({ on: '2018-05-01' }), '2018-06-30').due).toBeNull();
  const agreed = anAccount().with({ cadenceDays: 14 }).called({ on: '2018-05-01' });
  expect(dueOf(agreed, '2018-06-30').due?.lateDays).toBe(46);
});
