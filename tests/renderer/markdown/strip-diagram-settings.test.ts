import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stripDiagramSettings } from '../../../renderer/markdown/strip-diagram-settings';

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
      expect(stripDiagramSettings(pieces.join(''))).not.toMatch(/%%\s*\{/);
    }),
    { numRuns: 2_000 },
  );
});
