import { FileButton } from '../../ui/file-button';
import { TakeFilesDialog } from './take-files-dialog';
import { useTrainingFiles } from './use-training-files';

interface TakeFilesProps {
  readonly label: string;
  readonly isMain?: boolean;
}

/** Files that were chosen here or dropped on the window, looked at before they are taken in. */
export function TakeFiles({ label, isMain = false }: TakeFilesProps) {
  const files = useTrainingFiles();
  return (
    <>
      <FileButton label={label} accept=".json,application/json" isMain={isMain} onFiles={files.take} />
      {files.waiting.length > 0 && <TakeFilesDialog files={files.waiting} onClose={files.clear} />}
    </>
  );
}
