import classes from './playbooks.module.css';
import { useFolderName } from './use-folder-name';
import { gitMarkWords, useGitMark } from './use-git-mark';

/** Beside the title of what is edited: its folder, and how it stands to the last commit. */
export function FileMarks({ fileId }: { readonly fileId: string }) {
  const folder = useFolderName(fileId);
  const mark = useGitMark(fileId);
  const words = [folder, mark === null ? '' : gitMarkWords[mark]].filter(Boolean).join(' · ');
  if (words === '') return null;
  return (
    <span className={classes.fileMarks} title={words}>
      {words}
    </span>
  );
}
