import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveStep } from '../../core/playbook/move-step';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import { applyEdits } from '../../core/playbook/quick-fix';
import { examplePlaybook } from '../support/a-playbook';
import { playbookWith } from '../support/lint-cases';

function move(text: string, offset: number, direction: 'up' | 'down') {
  const moved = moveStep(text, parsePlaybook(text), offset, direction);
  return moved && { text: applyEdits(text, moved.edits), offset: moved.offset };
}
const ids = (text: string) => parsePlaybook(text).steps.map((step) => `${step.phase} ${step.id}`);

test('an item changes places with its neighbour, and the cursor goes with it', () => {
  const text = playbookWith('- [ ] One {#one}\n- [ ] Two {#two}\n  More on two.\n- [ ] Three {#three}');
  const moved = move(text, text.indexOf('More'), 'up');
  expect(moved?.text).toBe(
    playbookWith('- [ ] Two {#two}\n  More on two.\n- [ ] One {#one}\n- [ ] Three {#three}'),
  );
  expect(moved?.text.slice(moved.offset)).toMatch(/^More on two/);
});

test('a container moves whole, and a question over it', () => {
  const before = ':::objection[No]{#no}\nOne.\n\nTwo.\n:::\n\n::question[Q]{#q}';
  const after = '::question[Q]{#q}\n\n:::objection[No]{#no}\nOne.\n\nTwo.\n:::';
  const text = playbookWith(before);
  expect(move(text, text.indexOf('Two.'), 'down')?.text).toBe(playbookWith(after));
  expect(move(text, text.indexOf('::question'), 'up')?.text).toBe(playbookWith(after));
});

test('the last step of a phase goes on into the next one, and back', () => {
  const text = examplePlaybook;
  const moved = move(text, text.indexOf('Find one thing'), 'down');
  expect(ids(moved?.text ?? '')).toContain('call change');
  expect(move(moved?.text ?? '', moved?.offset ?? 0, 'up')?.text).toBe(text);
});

test('reading matter between two phases is passed over', () => {
  const text = playbookWith('- [ ] One {#one}').replace('## Call', '## Why\n\nWords.\n\n## Call');
  const moved = move(text, text.indexOf('One'), 'down');
  expect(ids(moved?.text ?? '')).toEqual(['call one']);
  expect(move(moved?.text ?? '', moved?.offset ?? 0, 'up')?.text).toBe(text);
});

test('nothing moves above the first phase, below the last step, or from where no step is', () => {
  const text = examplePlaybook;
  expect(move(text, text.indexOf('Read the history'), 'up')).toBeNull();
  expect(move(text, text.indexOf(':::score'), 'down')).toBeNull();
  expect(move(text, text.indexOf('## Call'), 'down')).toBeNull();
  expect(move(text, 5, 'down')).toBeNull();
});

test('up and down again gives the same bytes, no step is lost, and no other line is touched', () => {
  const step = fc.constantFrom(
    '- [ ] Item {#ID required}',
    '- [ ] Item {#ID}\n  with a body\n\n  and more',
    '- [x] Done {#ID}\n  - [ ] Nested',
    '::question[Q]{#ID type=yes-no}',
    ':::objection[No]{#ID}\nBody.\n\n```\n## Call\n```\n:::',
    ':::score[S]{#ID}\nx\n:::',
    '> A passage.\n\nMore of it.',
    '### A heading below',
  );
  const part = fc.array(step, { maxLength: 5 });
  const any = fc.tuple(
    part,
    part,
    part,
    fc.constantFrom('\n', '\r\n'),
    fc.nat(),
    fc.constantFrom('up' as const, 'down' as const),
  );
  fc.assert(
    fc.property(any, ([prepare, call, review, lineEnd, place, direction]) => {
      let count = 0;
      const write = (steps: readonly string[]) =>
        steps.map((one) => one.replace('ID', `s-${count++}`)).join('\n\n');
      const text = playbookWith(write(prepare), write(call), write(review)).replaceAll('\n', lineEnd);
      const offset = place % text.length;
      const moved = move(text, offset, direction);
      if (moved === null) return;
      expect(moved.text.split(lineEnd).toSorted()).toEqual(text.split(lineEnd).toSorted());
      const own = (one: string) =>
        parsePlaybook(one)
          .steps.filter((s) => !s.isDerivedId)
          .map(({ id }) => id)
          .toSorted();
      expect(own(moved.text)).toEqual(own(text));
      const back = move(moved.text, moved.offset, direction === 'up' ? 'down' : 'up');
      expect(back).toEqual({ text, offset });
    }),
    { numRuns: 100 },
  );
});

test('a passage is never swallowed by the list above it', () => {
  const text = playbookWith('- [ ] One {#one}\n- [ ] Two {#two}\n\nA passage.');
  const moved = move(text, text.indexOf('A passage'), 'up');
  expect(parsePlaybook(moved?.text ?? '').steps.map(({ kind }) => kind)).toEqual(['check', 'prose', 'check']);
});
