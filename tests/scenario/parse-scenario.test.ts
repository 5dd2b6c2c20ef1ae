import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import { isScenario } from '../../core/scenario/is-scenario';
import { parseScenario } from '../../core/scenario/parse-scenario';
import { exampleScenario, scenarioPlaybook } from '../support/a-scenario';

const scorecard = parsePlaybook(scenarioPlaybook).steps.filter((step) => step.kind === 'score');
const scorecardOf = (id: string) => (id === 'after-the-trade-fair' ? scorecard : null);
const findings = (text: string) =>
  parseScenario(text, { scorecardOf }).diagnostics.map(({ rule, severity, range }) => [
    severity,
    rule,
    range.line,
  ]);
const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;

describe('reading a scenario', () => {
  it('reads the head, the moments, the replies with their points, the endings and the hidden story', () => {
    const scenario = parseScenario(exampleScenario, { scorecardOf });
    expect(scenario.diagnostics).toEqual([]);
    expect(scenario).toMatchObject({
      id: 'after-the-fair',
      playbookId: 'after-the-trade-fair',
      difficulty: 1,
      realReason: 'She never got the sample.',
      facts: ['You met at the fair'],
      briefing: 'Find out whether it was real.',
      hiddenStory: 'The sample lay in the wrong box.',
    });
    expect(scenario.moments.map(({ id, ending }) => [id, ending?.kind])).toEqual([
      ['she-picks-up', undefined],
      ['the-sample', undefined],
      ['tomorrow', 'good'],
      ['goodbye', 'bad'],
    ]);
    expect(scenario.moments[0]?.lines.map(({ kind, text }) => [kind, text])).toEqual([
      ['spoken', 'Lind.'],
      ['spoken', 'Who is this?'],
      ['happens', 'A press runs.'],
    ]);
    expect(scenario.moments[0]?.replies[0]).toMatchObject({
      text: 'You asked for a sample.',
      leadsTo: 'the-sample',
      ratings: [
        { scoreId: 'listened', value: '5', why: 'You named what she wanted.' },
        { scoreId: 'asked', value: 'yes', why: 'It is her turn.' },
      ],
    });
  });

  it('follows a link that holds the heading itself, as Obsidian writes it', () => {
    const text = exampleScenario.replace('(#the-sample)', '(#The%20sample)');
    expect(findings(text)).toEqual([]);
  });

  it.each([
    ['---\nkind: scenario\n---', true],
    ['\uFEFF---\r\nid: x\r\nkind: "scenario" # a role-play\r\n---', true],
    ['---\nkind: playbook\n---\nkind: scenario', false],
    ['---\nid: x\n---\n\nkind: scenario', false],
    ['kind: scenario', false],
  ])('tells a scenario by its head: %j', (text, expected) => {
    expect(isScenario(text)).toBe(expected);
  });
});

const faults: readonly (readonly [name: string, from: string, to: string, rule: string, at: string])[] = [
  ['a link to nowhere', '(#the-sample)', '(#the-samples)', 'scenario-link-to-nowhere', 'You asked for'],
  ['a dead end', '**Good ending.** A date.', 'A date.', 'scenario-dead-end', '## Tomorrow'],
  ['a moment without words', '> It never came.\n', 'Silence.\n', 'scenario-no-lines', '## The sample'],
  ['a moment never reached', '(#tomorrow)', '(#goodbye)', 'scenario-unreachable', '## Tomorrow'],
  [
    'a moment called twice',
    '## Goodbye',
    '## The sample',
    'scenario-repeated-moment',
    '## The sample\n\n> Goodbye',
  ],
  [
    'a reply that counts nothing',
    '  - `listened` 4: You heard it.\n',
    '',
    'scenario-missing-points',
    'Then I bring',
  ],
  ['an unknown score', '`listened` 4', '`listend` 4', 'scenario-unknown-score', '`listend` 4'],
  ['a figure too high', '`listened` 4', '`listened` 6', 'scenario-bad-points', '`listened` 6'],
  ['a score in words', '`listened` 4', '`word` 4', 'scenario-bad-points', '`word` 4'],
  ['points without a reason', '4: You heard it.', '4:', 'scenario-points-without-why', '`listened` 4'],
  [
    'points that can’t be read',
    '`listened` 4: You',
    'listened 4 You',
    'scenario-bad-points',
    'listened 4 You',
  ],
  [
    'a reply without a link',
    '[Then I bring it myself.](#tomorrow)',
    'Then I go.',
    'scenario-reply-without-link',
    'Then I go.',
  ],
  ['a link to the web', '(#tomorrow)', '(https://x.example)', 'scenario-reply-without-link', 'Then I bring'],
  [
    'an ending with replies',
    '> Tomorrow, then.\n',
    '> Then.\n\n- [No](#goodbye)\n',
    'scenario-ending-with-replies',
    '## Tomorrow',
  ],
  ['no hidden story', '## Hidden story', '### Hidden story', 'scenario-no-hidden-story', '---'],
  [
    'a moment below the hidden story',
    'wrong box.',
    'wrong box.\n\n## Late\n\n> x',
    'scenario-after-hidden-story',
    '## Late',
  ],
  ['a score written twice', '`asked` yes', '`listened` 5', 'scenario-repeated-points', '`listened` 5: It'],
  [
    'an unknown playbook',
    'playbook: after-the-trade-fair',
    'playbook: other',
    'scenario-unknown-playbook',
    '---',
  ],
  ['an unknown key', 'mood:', 'moood:', 'front-matter-unknown-key', 'moood'],
  ['a difficulty of 9', 'difficulty: 1', 'difficulty: 9', 'front-matter-value', 'difficulty'],
  ['raw HTML', '*A press runs.*', 'A press<br>runs.', 'raw-html', 'A press<br>'],
  ['an unsafe link', 'real.', 'real [x](javascript:1).', 'unsafe-link', 'Find out'],
];

describe('what is wrong with a scenario', () => {
  it.each(faults)('%s is found in its place', (_name, from, to, rule, at) => {
    expect(exampleScenario).toContain(from);
    const text = exampleScenario.replace(from, to);
    const found = findings(text).filter(([, one]) => one === rule);
    expect(found).toHaveLength(1);
    expect(found[0]?.[2]).toBe(lineOf(text, at));
  });

  it('a circle without a way out is told at each of its moments, and that the play never ends', () => {
    const text = exampleScenario
      .replaceAll('(#goodbye)', '(#she-picks-up)')
      .replace('(#tomorrow)', '(#she-picks-up)');
    const rules = findings(text).map(([, rule]) => rule);
    expect(rules.filter((rule) => rule === 'scenario-no-way-out')).toHaveLength(2);
    expect(rules).toContain('scenario-no-ending');
  });

  it('a text without a moment says how to begin one', () => {
    expect(findings('---\nkind: scenario\n---\n').map(([, rule]) => rule)).toContain('scenario-no-moments');
  });

  it('stands in the editor’s margin, where a scenario is opened like a playbook', () => {
    const text = exampleScenario.replace('(#the-sample)', '(#nowhere)');
    const { id, title, steps, diagnostics } = parsePlaybook(text);
    expect([id, title, steps]).toEqual(['after-the-fair', 'After the fair', []]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual([
      'scenario-link-to-nowhere',
      'scenario-unreachable',
      'scenario-unreachable',
    ]);
  });
});

const folder = path.join(import.meta.dirname, '../../playbooks/scenarios');
const shipped = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));

it('the example of the format’s page is without a fault', () => {
  const readme = readFileSync(path.join(folder, '../README.md'), 'utf8');
  const example = /```markdown\n(---\nkind: scenario\n[\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const small = /```markdown\n(---\nid: after-the-trade-fair\n[\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const scores = parsePlaybook(small).steps.filter((step) => step.kind === 'score');
  const { moments, diagnostics } = parseScenario(example, { scorecardOf: () => scores });
  expect(moments).toHaveLength(3);
  expect(diagnostics).toEqual([]);
});

describe('whatever is written', () => {
  it('never throws, and names only places inside of the text', () => {
    const mutated = fc
      .tuple(
        fc.constantFrom(exampleScenario, ...shipped),
        fc.nat(),
        fc.nat(400),
        fc.string({ unit: 'binary', maxLength: 40 }),
      )
      .map(([text, at, length, patch]) => {
        const start = at % text.length;
        return text.slice(0, start) + patch + text.slice(start + length);
      });
    const markup = fc
      .array(
        fc.constantFrom(
          '## ',
          '> ',
          '- ',
          '[a](#b)',
          '\n',
          '\n\n',
          '`listened` 4: ',
          '**Good ending.**',
          '  ',
          'x',
          '---\n',
          '{{',
          ':::',
          '<b>',
        ),
      )
      .map((parts) => `---\nkind: scenario\n---\n${parts.join('')}`);
    fc.assert(
      fc.property(fc.oneof(mutated, markup), (text) => {
        const scenario = parseScenario(text, { scorecardOf });
        for (const { range } of scenario.diagnostics) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeLessThanOrEqual(text.length);
          expect(range.start).toBeLessThanOrEqual(range.end);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every place true to the text, whatever ends its lines and whatever mark it begins with', () => {
    const variants = fc.tuple(
      fc.constantFrom(exampleScenario, ...shipped),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom('', '\uFEFF'),
    );
    fc.assert(
      fc.property(variants, ([original, lineEnd, mark]) => {
        const text = mark + original.replaceAll('\n', lineEnd);
        const { moments } = parseScenario(text);
        const plain = parseScenario(original).moments;
        expect(moments.map(({ id, lines }) => [id, lines.map((line) => line.text)])).toEqual(
          plain.map(({ id, lines }) => [id, lines.map((line) => line.text)]),
        );
        for (const { title, range, replies } of moments) {
          expect(text.slice(range.start, range.end)).toBe(`## ${title}`);
          for (const reply of replies) {
            expect(text.slice(reply.range.start, reply.range.end)).toMatch(/^\[.*\]\(#[a-z0-9-]+\)$/s);
            for (const { scoreId, range: place } of reply.ratings) {
              expect(text.slice(place.start, place.end)).toContain(`\`${scoreId}\``);
            }
          }
        }
      }),
      { numRuns: 12 },
    );
  });
});
