import { IconFileImport } from '@tabler/icons-react';
import { type ChangeEvent, useId } from 'react';
import { addFiles } from './import-actions';
import classes from './imports.module.css';

interface FileButtonProps {
  readonly label: string;
  readonly isMain?: boolean;
}

/** A real file field, so that the keyboard and a screen reader find it. */
export function FileButton({ label, isMain }: FileButtonProps) {
  const id = useId();
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.currentTarget.files ?? [])];
    // The same file again is a choice as well.
    event.currentTarget.value = '';
    void addFiles(files);
  };
  return (
    <span className={classes.fileButton} data-main={isMain || undefined}>
      <input id={id} type="file" multiple accept=".csv,.tsv,.txt,text/csv" onChange={take} />
      <label htmlFor={id}>{label}</label>
    </span>
  );
}

/** What stands here before any file is chosen. */
export function ChooseFiles() {
  return (
    <div className={classes.choose}>
      <IconFileImport size={36} stroke={1.4} aria-hidden="true" />
      <h2 className={classes.chooseTitle}>Drop the CSV exports of your CRM anywhere on this window</h2>
      <p className={classes.lead}>
        Accounts, contacts, deals, activities, products and teams; several files at once, so that they find
        one another. Exports of Salesforce, HubSpot and Pipedrive are recognised; for any other file you see
        how its columns are read. Nothing is written before you have seen what will happen.
      </p>
      <FileButton label="Choose files" isMain />
    </div>
  );
}
