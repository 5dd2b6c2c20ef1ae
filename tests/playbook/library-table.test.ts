import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../playbooks');
const readme = readFileSync(join(folder, 'README.md'), 'utf8');
const rows = [...readme.matchAll(/^\| M(\d+) \|(.*)\|$/gm)].map(([, point, rest]) => ({
  point: Number(point),
  files: [...(rest ?? '').matchAll(/\]\(([^)]+)\)/g)].map(([, file]) => file),
}));
const shipped = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');

test('every point of the method, M1 to M31, has a playbook that is there', () => {
  expect(rows.map(({ point }) => point)).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
  for (const { files } of rows) {
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(shipped).toContain(file);
  }
});

test('every shipped playbook has its place in the method', () => {
  const placed = new Set(rows.flatMap(({ files }) => files));
  expect(shipped.filter((file) => !placed.has(file))).toEqual([]);
});
