import type { Download } from '../../core/export/download';
import { bridge } from '../bridge';
import { bytesOf } from './base64';

/** Reads a file that the host made, in parts. */
export async function readDownload(download: Download): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (;;) {
    const part = await bridge.request('download.read', { downloadId: download.downloadId, offset });
    const bytes = bytesOf(part.base64);
    parts.push(bytes);
    offset += bytes.length;
    if (part.isLast || bytes.length === 0) break;
  }
  return new Blob(parts);
}

/** Lets the browser save it under the name that the host chose. */
export async function saveDownload(download: Download): Promise<void> {
  saveBlob(await readDownload(download), download.fileName);
}

export function saveBlob(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
