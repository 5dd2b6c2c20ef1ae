import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parsePlaybook } from '../../core/playbook/parse-playbook';

const folder = join(import.meta.dirname, '../../playbooks');
const readme = readFileSync(join(folder, 'README.md'), 'utf8');
const rows = [...readme.matchAll(/^\| M(\d+) \|(.*)\|$/gm)].map(([, point, rest]) => ({
  point: Number(point),
  files: [...(rest ?? '').matchAll(/\]\(([^)]+)\)/g)].map(([, file]) => file),
}));
const shipped = readdirSync(folder).filter(
  (file) => file.endsWith('.md') && !['README.md', 'process.md'].includes(file),
);

test('every point of the method, M1 to M31, has a playbook that is there', () => {
  expect(rows.map(({ point }) => point)).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
  for (const { files } of rows) {
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect([...shipped, 'process.md']).toContain(file);
  }
});

test('every shipped playbook has its place in the method', () => {
  const placed = new Set(rows.flatMap(({ files }) => files));
  expect(shipped.filter((file) => !placed.has(file))).toEqual([]);
});

test.each(shipped)('%s is whole: ids, scores, objections, a diagram, why it works, no finding', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const { id, steps, diagnostics } = parsePlaybook(text, { fileName: file });
  expect(diagnostics).toEqual([]);
  expect(id).toBe(file.replace('.md', ''));
  const asked = steps.filter(({ kind }) => kind !== 'prose');
  expect(asked.filter(({ isDerivedId }) => isDerivedId).map(({ text: words }) => words)).toEqual([]);
  for (const kind of ['check', 'question', 'score', 'objection']) {
    expect(asked.filter((step) => step.kind === kind).length, kind).toBeGreaterThan(0);
  }
  expect(text).toMatch(/^```mermaid$/m);
  expect(text).toMatch(/^#+ Why (this|it) works/im);
});

test('the library has its 22 playbooks', () => expect(shipped).toHaveLength(22));
