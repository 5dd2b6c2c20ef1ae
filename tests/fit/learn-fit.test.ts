import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AccountFields, accountFields } from '../../core/account/account';
import { readAccountFacts } from '../../core/account/account-facts';
import { explainFit, fitScore, missingTraits } from '../../core/fit/account-fit';
import type { FitByHand } from '../../core/fit/fit-profile';
import { traitsOf } from '../../core/fit/fit-traits';
import { type FitSubject, learnFit } from '../../core/fit/learn-fit';
import { aPoolContext } from '../support/a-pool-context';
import { anAccount } from '../support/an-account';

const context = aPoolContext();

/** An account with so many won and lost deals. */
function subject(
  fields: Partial<AccountFields>,
  won: number,
  lost: number,
  amount: number | null = 1_000,
): FitSubject {
  const account = anAccount('Acme', fields);
  for (let count = 0; count < won; count += 1) account.won({ on: '2018-01-01', amount, currency: 'USD' });
  for (let count = 0; count < lost; count += 1) account.lost({ on: '2018-01-01' });
  const history = account.build();
  return { traits: traitsOf(history.account, 'USD'), facts: readAccountFacts(history, context) };
}

const learn = (subjects: readonly FitSubject[], byHand: readonly FitByHand[] = []) =>
  learnFit(subjects, { byHand, currency: 'USD' });
const traits = (fields: Partial<AccountFields>) =>
  traitsOf(accountFields.parse({ name: 'New', ...fields }), 'USD');
const times = (count: number, one: FitSubject) => Array.from({ length: count }, () => one);

/** Medical accounts win 7 of 10, retail 3 of 10. */
const twoIndustries = [
  ...times(3, subject({ industry: 'medical' }, 2, 1)),
  subject({ industry: ' Medical ' }, 1, 0),
  ...times(3, subject({ industry: 'retail' }, 1, 2)),
  subject({ industry: 'retail' }, 0, 1),
];

describe('the profile of the best customers', () => {
  it('tells a fit by win rate with the account’s own facts, shrunk towards the average', () => {
    const fit = learn(twoIndustries);
    const { score, lines } = explainFit(fit, traits({ industry: 'MEDICAL', employees: 20 }));
    // (7 + 10 x 0.5) / (10 + 10) = 0.6, which is 1.2 times the average: 25 log2 1.2 = 6.6.
    expect(lines[0]).toMatchObject({ state: 'learned', points: 7 });
    expect(lines[0]?.why).toContain('Industry: MEDICAL, wins 7 of 10 against 10 of 20 overall');
    expect(lines[1]?.why).toBe('Employees: 10 to 49, no closed deal with such an account yet');
    expect(lines[3]).toEqual({ trait: 'segment', state: 'unknown', points: 0, why: 'Segment: unknown' });
    expect(score).toBe(57);
    expect(fitScore(fit, traits({ industry: 'retail' }))).toBe(42);
  });

  it('claims nothing below the stated minimum, and knows no fit without a telling fact', () => {
    const few = [...twoIndustries, subject({ industry: 'toys' }, 5, 0)];
    const fit = learn(few);
    expect(explainFit(fit, traits({ industry: 'toys' })).lines[0]).toMatchObject({
      state: 'too-few',
      why: 'Industry: toys, too few to tell (5 closed deals of 1 account; 5 of 3 are needed)',
    });
    expect(fitScore(fit, traits({ industry: 'toys' }))).toBeNull();
    expect(fitScore(fit, traits({}))).toBeNull();
    expect(missingTraits(fit, traits({}))).toEqual(['industry']);
    expect(fitScore(learn(twoIndustries.slice(0, 4)), traits({ industry: 'medical' }))).toBeNull();
  });

  it('counts what a won deal brings, in the workspace’s own currency', () => {
    const rich = times(4, subject({ industry: 'energy' }, 2, 2, 8_000));
    const fit = learn([...times(4, subject({ industry: 'retail' }, 2, 2, 1_000)), ...rich]);
    const [line] = explainFit(fit, traits({ industry: 'energy' })).lines;
    expect(line?.why).toContain('a won deal brings $8,000 against $4,500');
    expect(line?.points).toBeGreaterThan(0);
    expect(fit.profile.wonAmount).toBe(4_500);
  });

  it('takes points by hand in place of what was learned, also for values without a deal', () => {
    const byHand: FitByHand[] = [
      { trait: 'industry', value: 'medical', label: 'medical', points: -20 },
      { trait: 'industry', value: 'aviation', label: 'Aviation', points: 15 },
    ];
    const fit = learn(twoIndustries, byHand);
    expect(fitScore(fit, traits({ industry: 'medical' }))).toBe(30);
    expect(explainFit(fit, traits({ industry: 'medical' })).lines[0]?.why).toContain(
      'set by hand (wins 7 of 10',
    );
    expect(explainFit(fit, traits({ industry: 'Aviation' }))).toMatchObject({ score: 65 });
    expect(fitScore(learn(twoIndustries), traits({ industry: 'medical' }))).toBe(57);
  });

  it('puts employees and revenue into bands that hold every number', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e12, noNaN: true }), (revenue) => {
        const [from = 0, to = 0] = (traits({ annualRevenue: revenue }).revenue?.label ?? '')
          .split(' to ')
          .map((part) => Number(part.replaceAll(',', '')));
        expect(from).toBeLessThanOrEqual(revenue * 1.0001);
        expect(to).toBeGreaterThanOrEqual(revenue * 0.9999);
      }),
    );
    expect(traits({ employees: 249 }).employees?.label).toBe('50 to 249');
    expect(traits({ employees: 5_000 }).employees?.label).toBe('5,000 and more');
    expect(traits({ employees: 0 }).employees).toBeNull();
    expect(traits({ annualRevenue: 400, currency: 'EUR' }).revenue?.label).toBe('EUR 300 to 1,000');
  });
});

const anySubject = fc
  .record({
    industry: fc.constantFrom('', 'medical', 'Medical', 'retail', 'toys'),
    employees: fc.option(fc.integer({ min: 0, max: 9_000 })),
    won: fc.integer({ min: 0, max: 4 }),
    lost: fc.integer({ min: 0, max: 4 }),
    amount: fc.option(fc.integer({ min: 1, max: 90_000 })),
  })
  .map(({ won, lost, amount, ...fields }) => subject(fields, won, lost, amount));
const many = fc.array(anySubject, { maxLength: 30 });

describe('whatever the accounts', () => {
  it('learns the same in any order', () => {
    fc.assert(
      fc.property(many, (subjects) => {
        expect(learn(subjects.toReversed()).profile).toEqual(learn(subjects).profile);
      }),
    );
  });

  it('changes only the averages of others by an unrelated account', () => {
    fc.assert(
      fc.property(many, anySubject, (subjects, extra) => {
        const unrelated = { ...extra, traits: traits({ industry: 'aviation' }) };
        const own = (fit: ReturnType<typeof learn>) =>
          fit.profile.values
            .filter(({ value }) => value !== 'aviation')
            .map(({ trait, value, closed, won, accounts, wonAmount }) => [
              trait,
              value,
              closed,
              won,
              accounts,
              wonAmount,
            ]);
        expect(own(learn([...subjects, unrelated]))).toEqual(own(learn(subjects)));
      }),
    );
  });

  it('counts every closed deal of a known industry once, and keeps a fit between 0 and 100', () => {
    fc.assert(
      fc.property(many, (subjects) => {
        const fit = learn(subjects);
        const closedOf = ({ facts }: FitSubject) => facts.won.length + facts.lost.length;
        const known = subjects
          .filter((one) => one.traits.industry)
          .reduce((sum, one) => sum + closedOf(one), 0);
        const listed = fit.profile.values.filter(({ trait }) => trait === 'industry');
        expect(listed.reduce((sum, { closed }) => sum + closed, 0)).toBe(known);
        for (const one of subjects) {
          const { score, lines } = explainFit(fit, one.traits);
          const sum = lines.reduce((total, { points }) => total + points, 50);
          expect(score ?? 50).toBe(Math.max(0, Math.min(100, sum)));
        }
      }),
    );
  });
});
