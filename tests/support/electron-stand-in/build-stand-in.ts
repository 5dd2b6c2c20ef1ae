import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const folder = import.meta.dirname;
const built = join(folder, '../../../.cache/electron-stand-in');

/**
 * Compiles the stand-in to plain JavaScript, since the process that loads it knows no TypeScript. Test files
 * that run beside one another all do so: the file is moved in whole, for it may be read just now.
 */
export async function buildStandIn(): Promise<void> {
  const own = `${built}-${randomUUID()}`;
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(folder, 'electron.ts'),
      target: 'node20',
      outDir: own,
      emptyOutDir: true,
      rollupOptions: { external: [/^@?playwright/], output: { entryFileNames: 'electron.js' } },
    },
  });
  mkdirSync(built, { recursive: true });
  renameSync(join(own, 'electron.js'), join(built, 'electron.js'));
  rmSync(own, { recursive: true });
}
