import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../../core/playbook/parse-markdown';
import {
  blockAtLine,
  definitionsOf,
  previewBlocks,
} from '../../../../renderer/features/playbooks/preview-blocks';
import { examplePlaybook } from '../../../support/a-playbook';

/** The top-level nodes of a text, with the line that each begins on. */
function shape(text: string, firstLine = 1): string[] {
  const root: Root = parseMarkdown(text);
  return root.children
    .filter((node) => node.type !== 'yaml')
    .map((node) => `${node.type} ${(node.position?.start.line ?? 0) + firstLine - 1}`);
}
const shapeOfBlocks = (text: string) =>
  previewBlocks(text, []).flatMap((block) => shape(block.text, block.line));

test('blocks read by themselves as they read in the whole text: every shipped playbook', () => {
  const files = readdirSync('playbooks').filter((name) => name.endsWith('.md'));
  for (const name of files) {
    const text = readFileSync(`playbooks/${name}`, 'utf8');
    expect(shapeOfBlocks(text), name).toEqual(shape(text));
  }
});

test('blocks read by themselves as they read in the whole text: any order of what stands in playbooks', () => {
  const part = fc.constantFrom(
    'Words on\ntwo lines',
    '## Call',
    '### More',
    '- [ ] One\n- [ ] Two',
    '- a\n\n- b\n\n  more of b',
    '1. one\n\n2. two',
    '> quote\nlazy',
    '```js\nconst a = 1;\n\n# no heading\n```',
    '~~~\n```\n\nx\n~~~',
    ':::objection[No]{#no}\nOne.\n\nTwo.\n\n- [ ] three\n:::',
    '::question[Why?]{#why}',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '    indented code\n\n    more of it',
    '<!-- a\n\nnote -->',
    '---',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const text = `---\nid: a\ntitle: A\n---\n\n${parts.join('\n\n')}\n`;
      expect(shapeOfBlocks(text)).toEqual(shape(text));
    }),
  );
});

test('what is not edited keeps its key, and what is edited too', () => {
  const before = previewBlocks(examplePlaybook, []);
  const edited = previewBlocks(examplePlaybook.replace('held you back', 'kept you'), before);
  expect(edited.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
  const longer = previewBlocks(examplePlaybook.replace('## Call', 'New words.\n\n## Call'), before);
  const keysOf = (blocks: typeof before) =>
    blocks.filter(({ text }) => text !== 'New words.\n').map(({ key }) => key);
  expect(keysOf(longer)).toEqual(keysOf(before));
  expect(new Set(longer.map(({ key }) => key)).size).toBe(longer.length);
});

test('steps count only within the phases', () => {
  const blocks = previewBlocks('# A\n\nx\n\n## prepare\n\ny\n\n### z\n\n## Other\n\nw\n', []);
  expect(blocks.map(({ text, phase }) => [text.trim(), phase])).toEqual([
    ['# A', null],
    ['x', null],
    ['## prepare', 'prepare'],
    ['y', 'prepare'],
    ['### z', 'prepare'],
    ['## Other', null],
    ['w', null],
  ]);
});

test('a line belongs to the last block that begins above it', () => {
  const blocks = previewBlocks('---\nid: a\n---\n\n# A\n\nx\ny\n\nz\n', []);
  expect(blockAtLine(blocks, 1)?.text.trim()).toBe('# A');
  expect(blockAtLine(blocks, 8)?.text.trim()).toBe('x\ny');
  expect(blockAtLine(blocks, 99)?.text.trim()).toBe('z');
});

test('targets of links are known to every block', () => {
  expect(definitionsOf('[a][b]\n\n[b]: https://example.com\n[^1]: Words\n')).toBe(
    '[b]: https://example.com\n[^1]: Words',
  );
});
