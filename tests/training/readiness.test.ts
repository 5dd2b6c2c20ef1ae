import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import { settingsFields } from '../../core/settings/settings';
import { traineeHistory } from '../../core/training/card-progress';
import type { CardReview, Grade } from '../../core/training/card-review';
import { cardsOf } from '../../core/training/cards-of';
import { evidenceOf, type Learned } from '../../core/training/evidence-of';
import { lessonOf } from '../../core/training/lesson';
import { readinessOf, readinessParts } from '../../core/training/readiness';
import { evidenceWords, percentOf, ruleWords } from '../../core/training/readiness-words';
import { afterGrade } from '../../core/training/schedule';
import { examplePlaybook } from '../support/a-playbook';
import { aPlayed, aWatched, someEvidence } from '../support/some-evidence';

const rule = settingsFields.parse({}).readiness;

describe('readinessOf', () => {
  it('is the mean of four parts, none of which makes up for another', () => {
    const evidence = someEvidence({ readCount: 5, recall: 0.425, rolePlays: [aPlayed('2026-05-01', 35)] });
    const { parts, share, isMet } = readinessOf(evidence, rule);
    // 5 of 10 steps, 42.5% of 85%, 35 of 70 points, no watched call.
    expect(parts.map((part) => part.share)).toEqual([0.5, 0.5, 0.5, 0]);
    expect(share).toBe(0.375);
    expect(isMet).toBe(false);
  });

  it('is met exactly at the thresholds, and not one below', () => {
    const all = someEvidence({
      readCount: 10,
      recall: 0.85,
      rolePlays: [aPlayed('2026-05-01', 20), aPlayed('2026-05-02', 70)],
      supervisedRuns: [aWatched('2026-05-03')],
    });
    expect(readinessOf(all, rule)).toMatchObject({ share: 1, isMet: true });
    for (const less of [
      { readCount: 9 },
      { recall: 0.849 },
      { rolePlays: [aPlayed('2026-05-01', 69)] },
      { supervisedRuns: [] },
    ]) {
      expect(readinessOf({ ...all, ...less }, rule).isMet, JSON.stringify(less)).toBe(false);
    }
  });

  it('asks for no role-play where none counts on the playbook, and for nothing that is set to 0', () => {
    const evidence = someEvidence({ readCount: 10, recall: 1, scenarioCount: 0 });
    const parts = readinessOf(evidence, { ...rule, supervisedRuns: 0 });
    expect(parts).toMatchObject({ share: 1, isMet: true });
    expect(parts.parts.map(({ isAsked }) => isAsked)).toEqual([true, true, false, false]);
    const none = { ...rule, readPercent: 0, recallPercent: 0, rolePlayPoints: 0, supervisedRuns: 0 };
    expect(readinessOf(evidence, none)).toMatchObject({ share: 0, isMet: false });
  });
});

const playbook = parsePlaybook(examplePlaybook);
const subject = {
  playbookId: playbook.id,
  cards: cardsOf(playbook, examplePlaybook),
  lesson: lessonOf(playbook, examplePlaybook),
};
const stepIds = subject.lesson.flatMap(({ steps }) => steps.map(({ id }) => id));

function aReview(index: number, action: Grade, at: string, before: readonly CardReview[]): CardReview {
  const card = subject.cards[index % subject.cards.length];
  if (!card) throw new Error('No card.');
  const known = traineeHistory(before, null).cards.get(card.id)?.memory ?? null;
  return {
    ...{ id: `review-${before.length}`, createdAt: '', updatedAt: '', device: '' },
    ...{ repId: null, playbookId: playbook.id, cardId: card.id, action, undoesId: null, hash: card.hash, at },
    sequence: before.length + 1,
    memory: afterGrade(known, action, at, 0.9),
  };
}

function learned(fields: Partial<Learned> & { readonly reviews?: readonly CardReview[] }): Learned {
  return {
    repId: null,
    history: traineeHistory(fields.reviews ?? [], null),
    seenIds: [],
    finishedOn: null,
    rolePlays: [],
    supervisedRuns: [],
    scenarioCount: 1,
    ...fields,
  };
}

const at = '2026-05-12T09:00:00';
const recallTime = '2026-05-19T09:00:00';

describe('evidenceOf', () => {
  it('counts a card that was never drilled as not known', () => {
    const reviews = [aReview(0, 'good', at, [])];
    const evidence = evidenceOf(subject, learned({ reviews }), recallTime);
    // FSRS 6: stability after a first "good" is 2.3065 days; (1 + 0.9804 · 7 / 2.3065) ^ -0.1542 = 0.8083.
    expect(evidence.recall).toBeCloseTo(0.8083 / subject.cards.length, 4);
    expect(evidence).toMatchObject({ drilledCount: 1, drilledOn: null, recallOn: '2026-05-19' });
  });

  it('fades with time alone', () => {
    const reviews = [aReview(0, 'good', at, [])];
    const recalls = ['2026-05-12', '2026-05-19', '2026-06-19', '2027-02-28'].map(
      (day) => evidenceOf(subject, learned({ reviews }), `${day}T09:00:00`).recall,
    );
    expect(recalls).toEqual(recalls.toSorted((a, b) => b - a));
    expect(new Set(recalls).size).toBe(4);
  });

  it('knows the day on which the last card was drilled first, over a month’s end', () => {
    const reviews: CardReview[] = [];
    for (const [index] of subject.cards.entries()) {
      const day = index === subject.cards.length - 1 ? '2028-03-01' : '2028-02-29';
      reviews.push(aReview(index, 'good', `${day}T09:00:00`, reviews));
    }
    const evidence = evidenceOf(subject, learned({ reviews }), recallTime);
    expect(evidence).toMatchObject({ drilledCount: subject.cards.length, drilledOn: '2028-03-01' });
  });

  it('takes nothing from another trainee or another playbook', () => {
    const run = {
      id: 'a',
      playbookId: playbook.id,
      on: '2026-05-01',
      coachName: 'Ruth',
      line: '',
      isPractice: false,
    };
    const supervisedRuns = [
      { ...run, repId: 'somebody' },
      { ...run, repId: null, playbookId: 'another' },
    ];
    expect(evidenceOf(subject, learned({ supervisedRuns }), recallTime).supervisedRuns).toEqual([]);
  });

  it('more evidence never lowers readiness; only time, changes and forgetting do', () => {
    const moreOf = fc.constantFrom('step', 'good', 'easy', 'play', 'run');
    fc.assert(
      fc.property(fc.array(fc.tuple(moreOf, fc.nat(100)), { maxLength: 30 }), (events) => {
        const reviews: CardReview[] = [];
        let known = learned({});
        let before = readinessOf(evidenceOf(subject, known, recallTime), rule);
        for (const [kind, figure] of events) {
          if (kind === 'step') {
            known = { ...known, seenIds: [...known.seenIds, stepIds[figure % stepIds.length] ?? ''] };
          } else if (kind === 'good' || kind === 'easy') {
            reviews.push(aReview(figure, kind, at, reviews));
            known = { ...known, history: traineeHistory(reviews, null) };
          } else if (kind === 'play') {
            const finished = {
              finishedAt: '2026-05-12T09:00:00.000Z',
              finishedOn: '2026-05-12',
              points: figure,
            };
            const play = { id: 'p', title: 'P', playbookId: playbook.id, traineeId: null, ...finished };
            known = { ...known, rolePlays: [...known.rolePlays, play] };
          } else {
            const run = { id: 'r', on: '2026-05-12', coachName: 'Ruth', line: '', isPractice: false };
            const supervisedRuns = [
              ...known.supervisedRuns,
              { ...run, repId: null, playbookId: playbook.id },
            ];
            known = { ...known, supervisedRuns };
          }
          const now = readinessOf(evidenceOf(subject, known, recallTime), rule);
          for (const [index, part] of now.parts.entries()) {
            expect(part.share).toBeGreaterThanOrEqual((before.parts[index]?.share ?? 0) - 1e-12);
          }
          expect(now.share).toBeGreaterThanOrEqual(before.share - 1e-12);
          before = now;
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the rule in words', () => {
  it('says what is asked for, who says it and when it expires', () => {
    expect(ruleWords(rule, readinessParts)).toBe(
      'The rule asks for the whole lesson read, 85% of the cards still known in 7 days, 70 of 100 points in a role-play and 1 supervised run. A coach says “ready”. It expires when 30% of the questions and required steps have changed.',
    );
    expect(
      ruleWords(
        { ...rule, recallPercent: 0, rolePlayPoints: 0, supervisedRuns: 0, givenBy: 'rule' },
        readinessParts,
      ),
    ).toContain('The rule asks for the whole lesson read. Whoever meets it is ready from that day on');
  });

  it('rounds no figure up to a threshold that it misses', () => {
    expect([0.8499, 0.85, 0.29, 1].map(percentOf)).toEqual(['84%', '85%', '29%', '100%']);
    const evidence = someEvidence({ drilledCount: 20, recall: 0.8499 });
    expect(evidenceWords('recall', evidence, '2026-05-12')).toContain('84% will still be known on 19 May');
  });
});
