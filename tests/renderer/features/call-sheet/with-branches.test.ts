import { expect, test } from 'vitest';
import { parsePlaybook } from '../../../../core/playbook/parse-playbook';
import { withBranches } from '../../../../renderer/features/call-sheet/with-branches';

const stepsOf = (lines: string) =>
  parsePlaybook(`---\nid: x\ntitle: X\n---\n\n## Call\n\n${lines}\n`, {}).steps;
const shapeOf = (lines: string) =>
  withBranches(stepsOf(lines)).map((piece) => (Array.isArray(piece) ? piece.map(({ id }) => id) : piece.id));

test('questions in a row that depend on an answer share their lines', () => {
  const lines = [
    '::question[Why?]{#why type=choice options="A | B"}',
    '::question[A?]{#a when="why = A"}',
    '::question[B?]{#b when="why = B"}',
    '::question[Then?]{#then}',
  ];
  expect(shapeOf(lines.join('\n\n'))).toEqual(['why', ['a', 'b'], 'then']);
});

test('one alone keeps its own line, and options stay boxes to mark', () => {
  const lines = [
    '::question[Why?]{#why type=choice options="A | B"}',
    '::question[A?]{#a when="why = A"}',
    '::question[Which?]{#which when="why = A" type=yes-no}',
  ];
  expect(shapeOf(lines.join('\n\n'))).toEqual(['why', 'a', 'which']);
});
