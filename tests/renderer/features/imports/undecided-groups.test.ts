import { expect, test } from 'vitest';
import type { UndecidedRow } from '../../../../core/import/import-record';
import { groupUndecided, valueWords } from '../../../../renderer/features/imports/undecided-groups';

const names = new Map([
  ['rep-1', 'Kami Bicknell'],
  ['offering-1', 'GTX Pro'],
]);

function aRow(row: number, part: Partial<UndecidedRow> = {}): UndecidedRow {
  return {
    id: `row-${row}`,
    createdAt: '2018-06-30T08:00:00.000Z',
    updatedAt: '2018-06-30T08:00:00.000Z',
    device: 'device-1',
    importId: 'import-1',
    kind: 'deals',
    file: 'pipeline.csv',
    row,
    question: 'Which account is it for?',
    values: { stage: 'Engaging', openedOn: '2016-11-03', ownerId: 'rep-1', offeringIds: ['offering-1'] },
    key: String(row),
    ...part,
  };
}

test('a row reads with the names of its rep and its offering, and with what its dates mean', () => {
  expect(valueWords(aRow(11), names)).toBe('Engaging · opened 3 November 2016 · Kami Bicknell · GTX Pro');
});

test('a link to something unknown is left out rather than shown as an id', () => {
  const row = aRow(11, { values: { stage: 'Won', ownerId: 'rep-9', amount: 12500 } });
  expect(valueWords(row, names)).toBe('Won · 12,500');
});

test('rows stand under one heading for each file and kind, which marks them all', () => {
  const lines = groupUndecided(
    [aRow(2), aRow(3), aRow(4, { file: 'calls.csv', kind: 'activities' })],
    '',
    names,
  );
  expect(lines.map((line) => (line.type === 'group' ? line.title : line.row.row))).toEqual([
    'pipeline.csv: 2 deals without a known account',
    2,
    3,
    'calls.csv: 1 activity without a known account',
    4,
  ]);
  expect(lines[0]).toMatchObject({ type: 'group', rowIds: ['row-2', 'row-3'] });
});

test('a search finds rows by the names that they show, and counts only those', () => {
  const rows = [aRow(2), aRow(3, { values: { stage: 'Won' } })];
  const lines = groupUndecided(rows, 'bicknell', names);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatchObject({ rowIds: ['row-2'] });
});
