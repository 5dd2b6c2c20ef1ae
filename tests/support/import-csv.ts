import type { RequestInput } from '../../core/contract';
import type { TestHost } from './open-test-host';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Uploads files as a screen does: begun, and sent in parts. */
export async function uploadFiles(host: TestHost, files: Files): Promise<string[]> {
  const ids: string[] = [];
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content as string);
    const { uploadId } = await host.request('import.begin', { name, bytes: bytes.length });
    for (let at = 0; at < bytes.length; at += 500_000)
      await host.request('import.addPart', {
        uploadId,
        base64: bytes.subarray(at, at + 500_000).toString('base64'),
      });
    ids.push(uploadId);
  }
  return ids;
}

type PlanOptions = Omit<RequestInput<'import.plan'>, 'uploadIds'>;

export async function planUploads(host: TestHost, files: Files, options: PlanOptions = {}) {
  return host.request('import.plan', { uploadIds: await uploadFiles(host, files), ...options });
}

/** Plans with every proposal accepted unless told otherwise, and applies. */
export async function importCsv(host: TestHost, files: Files, options: PlanOptions = {}) {
  const plan = await planUploads(host, files, { acceptProposals: true, ...options });
  return { plan, run: await host.request('import.apply', { planId: plan.planId }) };
}
