import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BenchFigure } from './bench-figure';

const screens = path.resolve('out/renderer');

/** What the browser must load before the first screen shows: the page's scripts and those of Today. */
export async function measure(): Promise<BenchFigure[]> {
  execFileSync(
    process.execPath,
    ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'error'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const page = readFileSync(path.join(screens, 'index.html'), 'utf8');
  const first = [...page.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+\.js)"/g)].map(([, file]) => file ?? '');
  const all = withImports(new Set(first));
  const bytes = [...all].reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.join(screens, file))).length,
    0,
  );
  const note = `${all.size} files; Mermaid and the editor come later`;
  return [{ name: 'first load, compressed script', value: bytes / 1_000, limit: 350, unit: 'kB', note }];
}

/** The files and what they import statically, and the chunk of Today with its own imports. */
function withImports(files: Set<string>): Set<string> {
  for (const file of files) {
    const text = readFileSync(path.join(screens, file), 'utf8');
    for (const [, name] of text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      files.add(`assets/${name}`);
    for (const [, name] of text.matchAll(/["'`](?:\.\/|assets\/)(today-screen-[^"'`]+\.js)["'`]/g))
      files.add(`assets/${name}`);
  }
  return files;
}
