import { expect, test } from 'vitest';
import { applyEdits, type Insertion } from '../../core/playbook/text-edit';
import { boldWords, linkWords } from '../../core/playbook/wrap-words';
import { examplePlaybook } from '../support/a-playbook';

/** The text afterwards, what is selected between bars. */
function shown(text: string, insertion: Insertion | null): string | null {
  if (insertion === null) return null;
  const after = applyEdits(text, [insertion.edit]);
  const { start, end } = insertion;
  return `${after.slice(0, start)}|${after.slice(start, end)}|${after.slice(end)}`;
}

test('words become bold and plain again; without words there are some to write over', () => {
  expect(shown('a b c', boldWords('a b c', 2, 3))).toBe('a **|b|** c');
  expect(shown('a **b** c', boldWords('a **b** c', 2, 7))).toBe('a |b| c');
  expect(shown('a ', boldWords('a ', 2, 2))).toBe('a **|bold words|**');
});

test('a link asks for its address', () => {
  expect(shown('see this', linkWords('see this', 4, 8))).toBe('see [this](|https://example.com|)');
});

test('marks never go into the head, a step’s braces, a merge field or over the end of a line', () => {
  const text = examplePlaybook;
  for (const place of ['dead-lead', 'read-history required', 'contact.firstName', 'saves=deal'])
    expect(boldWords(text, text.indexOf(place), text.indexOf(place) + 4)).toBeNull();
  expect(linkWords(text, text.indexOf('Find one'), text.indexOf('## Call'))).toBeNull();
  const after = text.indexOf('Read the history');
  expect(boldWords(text, after, after + 4)).not.toBeNull();
});
