// Measures every figure of tests/bench/*.bench.ts beside its limit; exits 1 when one is missed.
// Usage: npm run bench [-- NAME...]   (only the files whose names contain one of NAME)
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const source = path.join(root, 'tests', 'bench');
const bundles = path.join(root, '.cache', 'bench');
const wanted = process.argv.slice(2);

const files = readdirSync(source)
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
  .sort();
rmSync(bundles, { recursive: true, force: true });
mkdirSync(bundles, { recursive: true });

let missed = 0;
for (const name of files) {
  const title = name.replace('.bench.ts', '');
  console.log(`\n${title}`);
  for (const { name: figure, value, limit, unit, note } of await measure(name)) {
    const isMet = value <= limit;
    if (!isMet) missed += 1;
    const shown = `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`.padStart(12);
    const limitShown = `${limit} ${unit}`.padStart(12);
    console.log(
      `${isMet ? 'ok    ' : 'MISSED'} ${figure.padEnd(58)} ${shown}  limit${limitShown}  ${note ?? ''}`,
    );
  }
}
console.log(missed === 0 ? '\nEvery limit is met.' : `\n${missed} limits are missed.`);
process.exit(missed === 0 ? 0 : 1);

/** Each file runs in a process of its own, so that no one warms up or burdens another. */
async function measure(name) {
  const bundle = path.join(bundles, name.replace('.ts', '.mjs'));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: path.join(source, name),
      outDir: bundles,
      emptyOutDir: false,
      minify: false,
      rollupOptions: { output: { entryFileNames: path.basename(bundle) } },
    },
  });
  const program = `import { measure } from ${JSON.stringify(bundle)};
    console.log('FIGURES ' + JSON.stringify(await measure()));
    process.exit(0);`;
  const child = spawn(process.execPath, ['--expose-gc', '--input-type=module', '-e', program], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (part) => {
    output += part;
  });
  const code = await new Promise((resolve) => {
    child.on('close', resolve);
  });
  const figures = /^FIGURES (.*)$/m.exec(output)?.[1];
  if (code !== 0 || figures === undefined)
    throw new Error(`${name} failed with exit code ${code}\n${output}`);
  return JSON.parse(figures);
}
