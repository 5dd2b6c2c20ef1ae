import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { onFilesOver } from './drop-listener';
import classes from './drop-overlay.module.css';

/** Says what happens when the held files are let go. */
export function DropOverlay() {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => onFilesOver(setIsOver), []);
  if (!isOver) return null;
  return (
    <div className={classes.overlay}>
      <IconFileImport size={32} stroke={1.5} aria-hidden="true" />
      <strong>Let go to look at these files</strong>
      <span className="rk-soft">Nothing is written before you have seen what will happen.</span>
    </div>
  );
}
