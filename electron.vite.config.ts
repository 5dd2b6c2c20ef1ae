import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { diagramPage } from './scripts/diagram-page-plugin';

export default defineConfig({
  main: {
    build: {
      // The terminal and the server run on plain Node 20, Electron on a newer one.
      target: 'node20',
      outDir: 'out/main',
      emptyOutDir: true,
      externalizeDeps: false,
      rollupOptions: {
        input: { main: 'electron/main.ts', rekindle: 'bin/rekindle.ts' },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: 'electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    build: {
      outDir: 'out/renderer',
      emptyOutDir: true,
      minify: true,
      // Mermaid is one large file of its own, loaded when a diagram comes into view.
      chunkSizeWarningLimit: 6_000,
      rollupOptions: { input: { app: 'renderer/index.html' } },
    },
    plugins: [react(), diagramPage()],
    worker: {
      // A worker has no document, which this library's form for browsers decodes names with.
      plugins: () => [
        {
          name: 'decode-names-without-document',
          enforce: 'pre',
          resolveId: (id) =>
            id === 'decode-named-character-reference'
              ? path.resolve('node_modules/decode-named-character-reference/index.js')
              : null,
        },
      ],
    },
  },
});
