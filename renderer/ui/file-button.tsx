import { type ChangeEvent, useId } from 'react';
import classes from './file-button.module.css';

interface FileButtonProps {
  readonly label: string;
  /** Endings and types, as the field's `accept` takes them. */
  readonly accept: string;
  readonly isMain?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A real file field, so that the keyboard and a screen reader find it. */
export function FileButton({ label, accept, isMain, onFiles }: FileButtonProps) {
  const id = useId();
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.currentTarget.files ?? [])];
    // The same file again is a choice as well.
    event.currentTarget.value = '';
    onFiles(files);
  };
  return (
    <span className={classes.button} data-main={isMain || undefined}>
      <input id={id} type="file" multiple accept={accept} onChange={take} />
      <label htmlFor={id}>{label}</label>
    </span>
  );
}
