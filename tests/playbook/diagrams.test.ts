import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagramFinding } from '../../core/playbook/diagram-problem';
import { readableDiagram, stripDiagramSettings } from '../../core/playbook/diagram-text';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import { readFailure } from '../../renderer/markdown/diagram-failure';
import { readDiagramAnswer } from '../../renderer/markdown/diagram-message';
import { playbookWith } from '../support/lint-cases';

test('directives and front matter of a diagram are taken out, its text stays', () => {
  const source = '---\nconfig:\n  securityLevel: loose\n---\n%%{init: {"a": 1}}%%\nflowchart TD\na --> b';
  expect(stripDiagramSettings(source).trim()).toBe('flowchart TD\na --> b');
});

test('a comment stays a comment', () => {
  expect(stripDiagramSettings('flowchart TD\n%% a comment\na --> b')).toContain('%% a comment');
});

test('no mixture of their parts leaves a directive behind', () => {
  const parts = fc.constantFrom('%%', '{', '}', '}%%', '%%{', 'init', ':', '\n', ' ', '---\n', 'x');
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 40 }), (pieces) => {
      const stripped = stripDiagramSettings(pieces.join(''));
      expect(stripped).not.toMatch(/%%\s*\{/);
      expect(stripped.split('\n')).toHaveLength(pieces.join('').split('\n').length);
    }),
    { numRuns: 2_000 },
  );
});

test('what Mermaid counts without comments is told by the lines of the author', () => {
  const source = '---\ntitle: x\n---\nflowchart LR\n\n%% why\na --> b{c}\n\nd --> e';
  const { text, lines } = readableDiagram(source);
  expect(text).toBe('flowchart LR\na --> b{c}\nd --> e');
  expect(lines).toEqual([4, 7, 9]);
});

test('a place in a diagram becomes a place in the playbook, also in a quote, with CRLF and a byte order mark', () => {
  const text = playbookWith('> ```mermaid\n> flowchart LR\n>   a --> (\n> ```');
  for (const one of [text, `\uFEFF${text.replaceAll('\n', '\r\n')}`]) {
    const [diagram] = parsePlaybook(one).diagrams;
    if (!diagram) throw new Error('The diagram was not read.');
    const at = (place: { line: number; column: number } | null) => {
      const { range, severity } = diagramFinding(one, diagram, { message: 'No.', place });
      return [severity, range.line, range.column];
    };
    expect(at({ line: 2, column: 9 })).toEqual(['error', 13, 11]);
    expect(at(null)).toEqual(['error', 12, 3]);
    expect(at({ line: 40, column: 1 })).toEqual(['error', 11, 3]);
    expect(at({ line: 1, column: 900 })).toEqual(['error', 12, 15]);
  }
});

test('what a frame answers is a text and a place, whatever it sends', () => {
  const failed = (rest: object) => readDiagramAnswer({ kind: 'failed', order: 1, ...rest });
  expect(failed({ message: 'a\u202Eb\nc', place: { line: 2, column: 3 } })).toEqual({
    kind: 'failed',
    order: 1,
    message: 'a b c',
    place: { line: 2, column: 3 },
  });
  const places = [
    null,
    'x',
    { line: -1, column: 1 },
    { line: 1.5, column: 1 },
    { line: 1 },
    { line: '1', column: 1 },
  ];
  for (const place of places) expect(failed({ message: 'm', place })).toMatchObject({ place: null });
  expect(failed({ message: 'x'.repeat(10_000) })).toMatchObject({ message: 'x'.repeat(300) });
  expect(failed({ message: {} })).toBeNull();
});

test('the traces that parsers leave are told in words, and their lines by the author’s', () => {
  const jison = Object.assign(new Error('Parse error on line 2:\n...'), {
    hash: { text: '(', loc: { last_line: 2, last_column: 6 } },
  });
  expect(readFailure(jison, [1, 5])).toEqual({
    message: 'It can’t be read from “(” on.',
    place: { line: 5, column: 7 },
  });
  expect(readFailure(new Error('Parsing failed: Parse error on line 2, column 4: x'), [1, 3]).place).toEqual({
    line: 3,
    column: 4,
  });
  expect(readFailure(new Error('Too many edges\nat x'), [1])).toEqual({
    message: 'Too many edges',
    place: null,
  });
});
