import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { useCommands } from '../../app/commands';
import { openDeskDialog } from '../../app/desk-dialog-store';
import { SearchButton } from '../../app/search-button';
import { KeyHint } from '../../ui/key-caps';
import { Page } from '../../ui/page';
import { PartTabs } from '../../ui/part-tabs';
import rowList from '../../ui/row-list.module.css';
import { AskPart } from './ask-part';
import { NamesPart } from './names-part';
import { ProgrammePart } from './programme-part';
import classes from './referrals.module.css';
import { TreePart } from './tree-part';

const parts = [
  { href: '/referrals', label: 'Whom to ask' },
  { href: '/referrals/names', label: 'Names given' },
  { href: '/referrals/tree', label: 'Tree' },
  { href: '/referrals/programme', label: 'Programme' },
] as const;

/** Referrals, always (M21): whom to ask, what became of the names, and what they brought. */
export function ReferralsScreen() {
  const [location, navigate] = useLocation();
  const shown = parts.find(({ href }) => href === location)?.href ?? '/referrals';
  const record = () => openDeskDialog({ kind: 'record-name', account: null });
  useCommands([
    { id: 'new', label: 'Record a name that was given', group: 'Referrals', keys: 'n', run: record },
    ...parts.map(({ href, label }, index) => ({
      id: `referrals-${href}`,
      label: `Referrals: ${label}`,
      group: 'Referrals',
      keys: String(index + 1),
      run: () => navigate(href),
    })),
  ]);
  return (
    <Page
      title="Referrals"
      isFilled
      search={<SearchButton />}
      action={
        <Button variant="filled" onClick={record}>
          Record a name
          <KeyHint keys="n" />
        </Button>
      }
    >
      <div className={rowList.screen}>
        <div className={classes.parts}>
          <PartTabs label="Parts of the referrals" parts={parts} shown={shown} />
        </div>
        {shown === '/referrals' ? <AskPart /> : null}
        {shown === '/referrals/names' ? <NamesPart /> : null}
        {shown === '/referrals/tree' ? <TreePart /> : null}
        {shown === '/referrals/programme' ? <ProgrammePart /> : null}
      </div>
    </Page>
  );
}
