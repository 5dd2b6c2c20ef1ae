import { expect, test } from 'vitest';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import { newFileId, playbookTemplate, templateNames } from '../../core/playbook/playbook-template';

test.each(templateNames)(
  'the template "%s" has every kind of step, and lint only asks who owns it and until when it holds',
  (name) => {
    const text = playbookTemplate('Renewal: the "first" call', 'renewal-the-first-call.md', name);
    const playbook = parsePlaybook(text, { fileName: 'renewal-the-first-call.md' });
    expect(playbook.diagnostics.map(({ severity, message }) => [severity, message.slice(0, 26)])).toEqual([
      ['info', 'There is no `owner`: name '],
      ['info', 'There is no `review-by`: s'],
    ]);
    expect(playbook).toMatchObject({ id: 'renewal-the-first-call', title: 'Renewal: the "first" call' });
    expect(new Set(playbook.steps.map(({ kind }) => kind))).toEqual(
      new Set(['check', 'question', 'prose', 'objection', 'score']),
    );
    expect(playbook.steps.filter(({ kind, isDerivedId }) => kind !== 'prose' && isDerivedId)).toEqual([]);
  },
);

test('a name that is taken gets a number, whatever its capitals', () => {
  expect(newFileId('What’s new?', ['What-s-New.md', 'what-s-new-2.md'])).toBe('what-s-new-3.md');
});
