import { Link } from 'wouter';
import type { ListedFolder } from '../../../core/playbook/playbook-mount';
import { keepValue } from '../../app/use-kept';
import classes from './library.module.css';
import { readerAddress } from './playbook-address';

interface FolderLinesProps {
  readonly folders: readonly ListedFolder[];
  /** How many ids stand in several files. */
  readonly sharedCount: number;
}

/** Under the library: where its playbooks come from, and the way to the settings of the folders. */
export function FolderLines({ folders, sharedCount }: FolderLinesProps) {
  const shared = sharedCount === 1 ? 'One id stands' : `${sharedCount} ids stand`;
  return (
    <footer className={classes.folder}>
      {folders.map(({ id, name, path, isOn }) => (
        <p key={id}>
          {folders.length > 1 ? `${name}: ` : 'Folder: '}
          {path}
          {isOn ? '' : ' (switched off)'}
        </p>
      ))}
      <p>
        {sharedCount > 0 ? `${shared} in several files, whose runs count as one playbook’s. ` : ''}
        <Link href="/settings" onClick={() => keepValue('settings.part', 'folders')}>
          Playbook folders
        </Link>
        {' · '}
        <Link href={readerAddress('README.md')}>How to write a playbook</Link>
      </p>
    </footer>
  );
}
