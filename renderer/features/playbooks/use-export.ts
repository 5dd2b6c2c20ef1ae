import { saveDownload } from '../../app/save-download';
import { showDone } from '../../app/show-done';
import { showFailure } from '../../app/show-failure';
import { useCommand } from '../../app/use-request';

/** Lets the user save playbooks as one zip of plain files. */
export function useExport() {
  const command = useCommand('bundle.export', { failure: 'The playbooks were not exported' });
  return {
    isBusy: command.isPending,
    run: (fileIds: readonly string[], onSaved?: () => void) =>
      command.mutate(
        { fileIds: [...fileIds] },
        {
          onSuccess: (file) => {
            void saveDownload(file).then(
              () => showDone(`${file.fileName}: ${file.note}`),
              (error: unknown) => showFailure(error, 'The file could not be saved'),
            );
            onSaved?.();
          },
        },
      ),
  };
}
