import { expect, test } from 'vitest';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import { examplePlaybook } from '../support/a-playbook';

test('reads the example of the specification without a finding', () => {
  const playbook = parsePlaybook(examplePlaybook);
  expect(playbook.diagnostics).toEqual([]);
  expect(playbook.title).toBe('Dead lead or follow-up?');
  expect(playbook.pools).toEqual(['old-no', 'declined']);
  expect(playbook.steps.map((step) => [step.phase, step.kind, step.id])).toEqual([
    ['prepare', 'check', 'read-history'],
    ['prepare', 'check', 'change'],
    ['call', 'prose', 'call-read-hello-it-is'],
    ['call', 'question', 'would-change'],
    ['call', 'question', 'real-reason'],
    ['call', 'question', 'budget'],
    ['call', 'objection', 'call-we-have-no-budget'],
    ['review', 'question', 'verdict'],
    ['review', 'score', 'listened'],
  ]);
});
