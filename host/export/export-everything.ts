import { setImmediate as nextTurn } from 'node:timers/promises';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Download } from '../../core/export/download';
import type { HostContext } from '../host-context';
import type { Downloads } from './downloads';
import { exportFiles } from './export-files';

/** Others are let in this often, so that nothing waits noticeably for an export. */
const turnMs = 20;

/** The whole workspace as one zip of open files; other requests are answered in between. */
export async function exportEverything(context: HostContext, downloads: Downloads): Promise<Download> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  let count = 0;
  let turnBegan = performance.now();
  for await (const file of exportFiles(context)) {
    const entry = new ZipDeflate(file.path, { level: 6 });
    entry.mtime = context.now();
    zip.add(entry);
    for (const part of file.parts) {
      const bytes = typeof part === 'string' ? strToU8(part) : part;
      entry.push(bytes);
      if (performance.now() - turnBegan < turnMs) continue;
      context.emit('progress', { task: 'export', done: count, total: 0, message: `Writing ${file.path}` });
      await nextTurn();
      turnBegan = performance.now();
    }
    entry.push(new Uint8Array(0), true);
    count += 1;
  }
  zip.end();
  const fileName = `rekindle-${context.now().toISOString().slice(0, 10)}.zip`;
  return downloads.add(fileName, Buffer.concat(chunks), `${count} files: CSV, JSON and Markdown.`);
}
