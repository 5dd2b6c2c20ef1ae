import { Button } from '@mantine/core';
import { IconBuilding } from '@tabler/icons-react';
import { EmptyState } from '../../ui/empty-state';
import { type AccountsFilter, isFiltered } from './accounts-filter';

interface EmptyAccountsProps {
  readonly filter: AccountsFilter;
  readonly onClear: () => void;
}

/** No account fits, or there is none at all. */
export function EmptyAccounts({ filter, onClear }: EmptyAccountsProps) {
  const icon = <IconBuilding size={28} stroke={1.4} />;
  if (isFiltered(filter)) {
    return (
      <EmptyState
        icon={icon}
        title="No account fits"
        actions={<Button onClick={onClear}>Clear search and filters</Button>}
      >
        Search looks at names, people and notes. Fewer words or fewer filters find more.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={icon}
      title="No accounts yet"
      actions={
        <Button component="a" href="#/import">
          Import from your CRM
        </Button>
      }
    >
      Drop the CSV exports of your CRM anywhere on this window, or add an account by hand.
    </EmptyState>
  );
}
