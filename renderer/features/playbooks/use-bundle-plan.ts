import { useQuery } from '@tanstack/react-query';
import { AppError } from '../../../core/app-error';
import { mostBundleBytes } from '../../../core/playbook/bundle-limits';
import type { BundlePlan } from '../../../core/playbook/bundle-plan';
import { sendFile } from '../../app/send-file';
import { bridge } from '../../bridge';

/** Hands the file to the host, which says what taking it into the folder would do. */
export function useBundlePlan(file: File, folderId: string) {
  return useQuery<BundlePlan>({
    queryKey: ['bundle plan', file.name, file.size, file.lastModified, folderId],
    queryFn: () => planFile(file, folderId),
    gcTime: 0,
    retry: false,
    // The preview is of the moment in which it was made; what changed since then is found when it is applied.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
}

async function planFile(file: File, folderId: string): Promise<BundlePlan> {
  if (file.size > mostBundleBytes) {
    throw new AppError(
      'too-large',
      `“${file.name}” is over 20 MB, which no bundle of playbooks is. Nothing was written; choose another file.`,
    );
  }
  let uploadId = '';
  const named = new File([file], file.name.replace(/\.markdown$/i, '.md'));
  await sendFile(named, {
    isCancelled: () => false,
    onBegun: (begun) => {
      uploadId = begun;
    },
    onSent: () => undefined,
  });
  try {
    return await bridge.request('bundle.plan', { uploadId, folderId });
  } catch (error) {
    await bridge.request('import.cancel', { uploadIds: [uploadId] });
    throw error;
  }
}
