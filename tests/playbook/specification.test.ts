import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { mergeFilterNames } from '../../core/playbook/merge-filters';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import { playbookFields } from '../../core/playbook/playbook-fields';
import { poolIds } from '../../core/pool/pool';
import { lintFiles } from '../../host/playbooks/lint-files';

const folder = path.join(import.meta.dirname, '../../playbooks');
const specification = await readFile(path.join(folder, 'README.md'), 'utf8');
const schemaText = await readFile(path.join(folder, 'front-matter.schema.json'), 'utf8');
const schema = z.fromJSONSchema(JSON.parse(schemaText));

const heads: Record<string, unknown>[] = [
  { id: 'a', title: 'T' },
  {
    id: 'a-1-b',
    title: 'T',
    goal: 'G',
    owner: 'O',
    pools: ['old-no'],
    'review-by': '2027-06-30',
    tags: ['x'],
  },
  { id: 'a', title: 'T', 'x-own': { any: [1] } },
  { id: 'a', title: 'T', pools: [] },
  { title: 'T' },
  { id: 'a' },
  { id: 'Two Words', title: 'T' },
  { id: 'a--b', title: 'T' },
  { id: '1a', title: 'T' },
  { id: 'constructor', title: 'T' },
  { id: 'a'.repeat(65), title: 'T' },
  { id: 7, title: 'T' },
  { id: 'a', title: 7 },
  { id: 'a', title: '' },
  { id: 'a', title: '  ' },
  { id: 'a', title: 'T', goal: null },
  { id: 'a', title: 'T', owner: ['x'] },
  { id: 'a', title: 'T', pools: 'old-no' },
  { id: 'a', title: 'T', pools: ['old-now'] },
  { id: 'a', title: 'T', pools: ['old-no', 'old-no'] },
  { id: 'a', title: 'T', 'review-by': '30.06.2027' },
  { id: 'a', title: 'T', 'review-by': '2027-02-30' },
  { id: 'a', title: 'T', tags: 'x' },
  { id: 'a', title: 'T', tags: [1] },
  { id: 'a', title: 'T', pool: ['old-no'] },
];

test.each(heads.map((head) => [JSON.stringify(head), head] as const))(
  'schema and parser agree on %s',
  (_, head) => {
    const { diagnostics } = parsePlaybook(`---\n${JSON.stringify(head)}\n---\n`);
    const complaints = diagnostics.filter(
      ({ rule, severity }) => rule.startsWith('front-matter') && severity !== 'info',
    );
    expect(complaints.length === 0).toBe(schema.safeParse(head).success);
  },
);

test('the schema knows the pools that the app has', () => {
  expect(JSON.parse(schemaText).properties.pools.items.enum).toEqual([...poolIds]);
});

test('the example of the specification has no finding', () => {
  const example = /```markdown\n(---\n[\s\S]*?)```/.exec(specification)?.[1] ?? '';
  const playbook = parsePlaybook(example);
  expect(playbook.diagnostics).toEqual([]);
  expect(playbook.steps).toHaveLength(9);
});

test('the specification names every field and every filter', () => {
  const rows = specification.split('\n').filter((line) => /^\| `[a-z]+\.` \|/.test(line));
  for (const { path: field, canSave } of playbookFields) {
    const [record = '', ...names] = field.split('.');
    const cells = rows.find((line) => line.startsWith(`| \`${record}.\``))?.split('|') ?? [];
    expect(cells[canSave ? 2 : 3], field).toContain(`\`${names.join('.')}\``);
  }
  for (const filter of mergeFilterNames) expect(specification).toMatch(new RegExp(`\`${filter}[\`:]`));
});

test('every shipped playbook is without errors and warnings', async () => {
  const findings = await lintFiles([folder]);
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});
