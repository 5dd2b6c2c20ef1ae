import { join } from 'node:path';
import { build } from 'vite';

const folder = import.meta.dirname;

/** Compiles the stand-in to plain JavaScript, since the process that loads it knows no TypeScript. */
export async function buildStandIn(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(folder, 'electron.ts'),
      target: 'node20',
      outDir: join(folder, '../../../.cache/electron-stand-in'),
      emptyOutDir: true,
      rollupOptions: { external: [/^@?playwright/], output: { entryFileNames: 'electron.js' } },
    },
  });
}
