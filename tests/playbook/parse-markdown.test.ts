import fc from 'fast-check';
import { toString as plainText } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { remarkFillMergeFields } from '../../core/playbook/fill-tree';
import { parseMarkdown, remarkPlaybook } from '../../core/playbook/parse-markdown';

const parts = fc.constantFrom(
  '10:30am',
  '3:1',
  'mailto:',
  'a:b',
  ':smile:',
  'note:[x]',
  ':x{y}',
  '::',
  'Call',
  'at',
  ':a',
  'see:this',
);

test('no character of a text with colons is lost', () => {
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1, maxLength: 8 }), (words) => {
      const text = `Say ${words.join(' ')}`;
      expect(plainText(parseMarkdown(text))).toBe(text);
    }),
  );
});

test('the plugin for the screens reads what the parser reads', () => {
  const text =
    '---\nid: a\n---\n\n- [ ] x\n\n::question[Q]{#q}\n\n:::objection[O]\nat 10:30am\n:::\n\n| a |\n|---|\n';
  const tree = unified().use(remarkParse).use(remarkPlaybook).parse(text);
  expect(tree).toEqual(parseMarkdown(text));
});

test('the plugin for the screens fills after parsing', async () => {
  const processor = unified()
    .use(remarkParse)
    .use(remarkPlaybook)
    .use(() => remarkFillMergeFields({ account: { name: '**A** www.a.com' } }));
  const tree = await processor.run(processor.parse('Hi {{ account.name }}'));
  expect(tree).toMatchObject({
    children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Hi **A** www.a.com' }] }],
  });
});
