import { IconFileImport } from '@tabler/icons-react';
import { FileButton } from '../../ui/file-button';
import { addFiles } from './import-actions';
import classes from './imports.module.css';

interface ChooseTablesProps {
  readonly label: string;
  readonly isMain?: boolean;
}

/** Opens the system's dialog for the CRM's exports. */
export function ChooseTables(props: ChooseTablesProps) {
  return <FileButton {...props} accept=".csv,.tsv,.txt,text/csv" onFiles={(files) => void addFiles(files)} />;
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
      <ChooseTables label="Choose files" isMain />
    </div>
  );
}
