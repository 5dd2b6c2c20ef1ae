import { useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import { useCommands } from '../../app/commands';
import { subscribeToDroppedFiles, takeDroppedTables } from '../../app/dropped-files';
import { SearchButton } from '../../app/search-button';
import { useStatus } from '../../app/use-status';
import { Page } from '../../ui/page';
import { numberWords } from './count-words';
import { addFiles } from './import-actions';
import { ImportHistory } from './import-history';
import { useImportWork } from './import-store';
import classes from './imports.module.css';
import { MainAction } from './main-action';
import { MergeList } from './merge-list';
import { NewImport } from './new-import';
import { UndecidedRows } from './undecided-rows';

const parts = [
  { path: '/import', label: 'Import' },
  { path: '/import/undecided', label: 'Undecided rows' },
  { path: '/import/history', label: 'History' },
  { path: '/import/merges', label: 'Merges' },
] as const;

/** Brings a CRM's history in, and back out again. */
export function ImportScreen() {
  const [location, navigate] = useLocation();
  const work = useImportWork();
  const status = useStatus();
  useEffect(() => {
    const take = () => void addFiles(takeDroppedTables());
    take();
    return subscribeToDroppedFiles(take);
  }, []);
  useCommands(
    parts.map(({ path, label }, index) => ({
      id: `import-part-${path}`,
      label: path === '/import' ? 'Import: files' : `Import: ${label}`,
      group: 'Import',
      keys: String(index + 1),
      run: () => navigate(path),
    })),
  );
  const shown = parts.find(({ path }) => path === location)?.path ?? '/import';
  const undecided = status?.undecidedCount ?? 0;
  return (
    <Page
      title="Import"
      search={<SearchButton />}
      action={shown === '/import' ? <MainAction work={work} /> : null}
      isFilled
    >
      <div className={classes.screen}>
        <nav className={classes.parts} aria-label="Parts of the import">
          {parts.map(({ path, label }) => (
            <Link key={path} href={path} aria-current={path === shown ? 'page' : undefined}>
              {label}
              {path === '/import/undecided' && undecided > 0 ? ` ${numberWords(undecided)}` : ''}
            </Link>
          ))}
        </nav>
        {shown === '/import/undecided' ? (
          <UndecidedRows />
        ) : (
          <div className={classes.content}>
            <div className={classes.column}>
              {shown === '/import' ? <NewImport work={work} /> : null}
              {shown === '/import/history' ? <ImportHistory /> : null}
              {shown === '/import/merges' ? <MergeList /> : null}
            </div>
          </div>
        )}
      </div>
    </Page>
  );
}
