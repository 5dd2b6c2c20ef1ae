import { bridge } from '../bridge';

/** One part, in bytes, before it becomes a third larger as base64. */
const partBytes = 1_000_000;
const base64Prefix = ';base64,';

function toBase64(part: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = String(reader.result);
      resolve(address.slice(address.indexOf(base64Prefix) + base64Prefix.length));
    };
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read.'));
    reader.readAsDataURL(part);
  });
}

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
