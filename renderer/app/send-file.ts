import { bridge } from '../bridge';
import { toBase64 } from './base64';

/** One part, in bytes, before it becomes a third larger as base64. */
const partBytes = 1_000_000;

export interface SendOptions {
  readonly isCancelled: () => boolean;
  readonly onBegun: (uploadId: string) => void;
  /** Bytes that arrived in all. */
  readonly onSent: (bytes: number) => void;
}

/** Hands a file to the host part by part; stops between two parts when it is cancelled. */
export async function sendFile(file: File, options: SendOptions): Promise<void> {
  const { uploadId } = await bridge.request('import.begin', { name: file.name, bytes: file.size });
  options.onBegun(uploadId);
  for (let start = 0; start < file.size && !options.isCancelled(); start += partBytes) {
    const base64 = await toBase64(file.slice(start, start + partBytes));
    const { received } = await bridge.request('import.addPart', { uploadId, base64 });
    options.onSent(received);
  }
}
