import path from 'node:path';
import { build } from 'vite';

/** Bundles one of our TypeScript files into a program that plain Node runs; answers its path. */
export async function bundleProgram(source: string, outputFolder: string): Promise<string> {
  const name = `${path.basename(source, '.ts')}.mjs`;
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: source,
      outDir: outputFolder,
      emptyOutDir: false,
      minify: false,
      rollupOptions: { output: { entryFileNames: name } },
    },
  });
  return path.join(outputFolder, name);
}
