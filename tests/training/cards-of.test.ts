import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import { cardsOf } from '../../core/training/cards-of';
import { lessonOf } from '../../core/training/lesson';
import { examplePlaybook } from '../support/a-playbook';

const cardsIn = (text: string) => cardsOf(parsePlaybook(text), text);
const card = (text: string, id: string) => cardsIn(text).find((one) => one.id === `dead-lead-review/${id}`);
const shippedFolder = path.join(import.meta.dirname, '../../playbooks');
const shipped = readdirSync(shippedFolder)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => ({ name, text: readFileSync(path.join(shippedFolder, name), 'utf8') }));
const deadLead = shipped.find(({ name }) => name === 'dead-lead-review.md')?.text ?? '';

describe('the cards of a playbook', () => {
  test('come from its goal, questions, branches, fields and objections', () => {
    expect(cardsIn(examplePlaybook).map(({ id }) => id)).toEqual([
      'dead-lead-review/goal/goal',
      'dead-lead-review/would-change/next',
      'dead-lead-review/real-reason/next',
      'dead-lead-review/real-reason/purpose',
      'dead-lead-review/budget/branch',
      'dead-lead-review/verdict/purpose',
      'dead-lead-review/call-we-have-no-budget/objection',
    ]);
  });

  test('ask for the question that follows, and for the one that an answer opens', () => {
    expect(card(deadLead, 'goals/next')?.prompt).toBe('Which question opens the call?');
    expect(card(deadLead, 'would-change/next')).toMatchObject({
      prompt: 'You have asked: “What are you trying to get done this year?”\n\nWhich question comes next?',
      answer: 'What would you change about the way you do it today?',
    });
    expect(card(deadLead, 'budget-who/branch')?.prompt).toContain(
      '“No budget” or “No measurable result shown” to “Looking back',
    );
  });

  test('are chosen among other questions of the same playbook, never among two that are right', () => {
    const branch = card(deadLead, 'budget-true/branch');
    expect(branch?.alternatives).toHaveLength(3);
    expect(branch?.alternatives).not.toContain(card(deadLead, 'budget-who/branch')?.answer);
    expect(branch?.alternatives).not.toContain(branch?.answer);
    expect(card(deadLead, 'goals/next')?.alternatives).toContain(
      'What would you change about the way you do it today?',
    );
    expect(card(deadLead, 'real-reason/next')?.alternatives).not.toContain(
      'What would you change about the way you do it today?',
    );
  });

  test('put the steps of a phase in order, and tell why it works without its diagrams', () => {
    expect(card(deadLead, 'call/order')?.order.slice(0, 2)).toEqual([
      'What are you trying to get done this year?',
      'What would you change about the way you do it today?',
    ]);
    expect(card(deadLead, 'why-this-works/why')?.answer).toMatch(/^People give the reason/);
  });

  test('show merge fields as words', () => {
    const text = examplePlaybook.replace('We have no budget', 'Not with {{ rep.name | upcase }}');
    expect(cardsIn(text).at(-1)?.prompt).toContain('“Not with [Rep]”');
  });
});

test.each(shipped)(
  'the lesson of $name is read in parts of less than five minutes, each step once',
  ({ text }) => {
    const parts = lessonOf(parsePlaybook(text), text);
    const ids = parts.flatMap(({ steps }) => steps.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toMatch(/^why\//);
    for (const { minutes } of parts) expect(minutes).toBeLessThan(5);
  },
);

test('a lesson goes on after a phase that only stands in an example', () => {
  const example = '````md\n## Call\n\nAsk.\n````\n\n<!--\n## Review\n-->\n\nThat is how a phase is written.';
  const text = examplePlaybook.replace('\n## Prepare', `\n## How to write one\n\n${example}\n\n## Prepare`);
  const steps = lessonOf(parsePlaybook(text), text).flatMap((part) => part.steps);
  expect(steps.find(({ id }) => id === 'why/how-to-write-one')?.body).toBe(example);
});

describe('the identity of a card', () => {
  test('stays while a coach edits other steps; what is asked and answered stays the same, too', () => {
    const ids = ['no-budget/objection', 'real-reason/purpose', 'why-this-works/why', 'price-else/branch'];
    const before = ids.map((id) => {
      const known = card(deadLead, id);
      return [known?.id ?? '', known?.hash] as const;
    });
    const lines = deadLead.split('\n');
    const editable = lines.flatMap((line, at) => (/^:::objection|^- \[ \].*\{#/.test(line) ? [at] : []));
    const own = lines.findIndex((line) => line.includes('{#no-budget}'));
    fc.assert(
      fc.property(fc.constantFrom(...editable), fc.stringMatching(/^[A-Z][a-z ]{0,30}$/), (at, words) => {
        if (at === own) return;
        const edited = lines.map((line, index) =>
          index === at ? line.replace(/(\[ \] |\[)(.*?)( \{#|\]\{#)/, `$1${words}$3`) : line,
        );
        const after = new Map(cardsIn(edited.join('\n')).map((one) => [one.id, one.hash]));
        for (const [id, hash] of before) expect(after.get(id), id).toBe(hash);
      }),
      { numRuns: 15 },
    );
  });

  test('stays when its own text is edited, and its hash tells of it', () => {
    const edited = deadLead.replace('it was never about the budget', 'it was about something else');
    const [before, after] = [card(deadLead, 'no-budget/objection'), card(edited, 'no-budget/objection')];
    expect(after?.id).toBe(before?.id);
    expect(after?.hash).not.toBe(before?.hash);
  });

  test.each(shipped)('$name makes the same cards each time, each with an id of its own', ({ text }) => {
    const cards = cardsIn(text);
    expect(cards.length).toBeGreaterThan(5);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
    expect(JSON.parse(JSON.stringify(cards))).toEqual(cardsIn(text.replaceAll('\n', '\r\n')));
    for (const { prompt, answer, alternatives, order } of cards) {
      expect(prompt).not.toMatch(/\{\{|undefined/);
      expect(answer.trim()).not.toBe('');
      expect(alternatives).not.toContain(answer);
      expect(new Set(order).size).toBe(order.length);
    }
  });
});
