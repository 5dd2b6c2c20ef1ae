import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseScenario } from '../../core/scenario/parse-scenario';

const folder = path.join(import.meta.dirname, '../../playbooks');
const schemaText = await readFile(path.join(folder, 'scenario-front-matter.schema.json'), 'utf8');
const schema = z.fromJSONSchema(JSON.parse(schemaText));

const good = {
  ...{ kind: 'scenario', id: 'a', title: 'T', playbook: 'p', difficulty: 2, persona: 'Ada, owner' },
  ...{ mood: 'M', 'real-reason': 'R', facts: ['F'] },
};
const { id: _id, ...withoutId } = good;
const { title: _title, ...withoutTitle } = good;
const { playbook: _playbook, ...withoutPlaybook } = good;
const { persona: _persona, ...withoutPersona } = good;
const heads: Record<string, unknown>[] = [
  good,
  ...[withoutId, withoutTitle, withoutPlaybook, withoutPersona],
  { kind: 'scenario', id: 'a', title: 'T', playbook: 'p', persona: 'Ada' },
  { ...good, 'x-own': { any: [1] } },
  { ...good, 'real-reson': 'R' },
  { ...good, id: 'Two Words' },
  { ...good, id: 'constructor' },
  { ...good, id: 'a'.repeat(65) },
  { ...good, id: 7 },
  { ...good, title: ' ' },
  { ...good, title: null },
  { ...good, playbook: 'P' },
  { ...good, difficulty: 0 },
  { ...good, difficulty: '2' },
  { ...good, difficulty: 4 },
  { ...good, persona: ['Ada'] },
  { ...good, mood: '' },
  { ...good, 'real-reason': 3 },
  { ...good, facts: [] },
  { ...good, facts: 'F' },
  { ...good, facts: [''] },
  { ...good, facts: [{ deal: 'lost' }] },
];

test.each(heads.map((head) => [JSON.stringify(head), head] as const))(
  'schema and parser agree on %s',
  (_, head) => {
    const { diagnostics } = parseScenario(`---\n${JSON.stringify(head)}\n---\n`);
    // What may be left out is advised by a warning, which a schema has no words for.
    const complaints = diagnostics.filter(
      ({ rule, severity }) =>
        rule === 'front-matter-unknown-key' || (rule.startsWith('front-matter') && severity === 'error'),
    );
    expect(complaints.length === 0).toBe(schema.safeParse(head).success);
  },
);

test('every role-play that ships keeps to the schema', async () => {
  const names = readdirSync(path.join(folder, 'scenarios'));
  expect(names).toHaveLength(10);
  for (const name of names) {
    const text = await readFile(path.join(folder, 'scenarios', name), 'utf8');
    const head = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
    expect(schema.safeParse(parse(head)).error, name).toBeUndefined();
  }
});
