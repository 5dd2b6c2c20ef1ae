import type { TestHost } from './open-test-host';

const partBytes = 2_000_000;

/** Hands a file over in parts, as the screens do. */
export async function uploadFile(app: TestHost, name: string, bytes: Uint8Array): Promise<string> {
  const { uploadId } = await app.request('import.begin', { name, bytes: bytes.length });
  for (let start = 0; start < bytes.length; start += partBytes) {
    const base64 = Buffer.from(bytes.subarray(start, start + partBytes)).toString('base64');
    await app.request('import.addPart', { uploadId, base64 });
  }
  return uploadId;
}
