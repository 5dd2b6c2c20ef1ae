import { expect, test } from 'vitest';
import type { ListedPlaybook } from '../../../../core/playbook/playbook';
import { bySituation } from '../../../../renderer/features/playbooks/situations';

function aSummary(fileId: string, fields: Partial<ListedPlaybook>): ListedPlaybook {
  return { fileId, pools: [], situation: '', ...fields } as ListedPlaybook;
}

test('a playbook stands under each of its pools and under the situation that its coach named', () => {
  const shelves = bySituation([
    aSummary('a.md', { pools: ['old-no', 'declined'] }),
    aSummary('b.md', { pools: ['declined'], situation: 'You write to somebody' }),
    aSummary('c.md', { situation: 'You write to somebody' }),
    aSummary('d.md', {}),
  ]);
  expect(shelves.map(({ title, playbooks }) => [title, playbooks.map(({ fileId }) => fileId)])).toEqual([
    ['They bought from a competitor', ['a.md']],
    ['They said no, or nothing at all', ['a.md', 'b.md']],
    ['You write to somebody', ['b.md', 'c.md']],
    ['At any time', ['d.md']],
  ]);
});

test('a coach who names a pool’s situation in its own words adds to that shelf', () => {
  const shelves = bySituation([
    aSummary('a.md', { pools: ['old-no'] }),
    aSummary('b.md', { situation: 'They bought from a competitor' }),
  ]);
  expect(shelves).toHaveLength(1);
  expect(shelves[0]?.playbooks).toHaveLength(2);
});
