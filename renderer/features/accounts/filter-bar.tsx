import { Button, Select } from '@mantine/core';
import type { AccountList } from '../../../core/account/account-list';
import type { PoolId } from '../../../core/pool/pool';
import { useRequest } from '../../app/use-request';
import { poolOrder, poolWords } from '../../ui/pool-words';
import classes from './accounts.module.css';
import { type AccountsFilter, isFiltered, noFilter } from './accounts-filter';

interface FilterBarProps {
  readonly filter: AccountsFilter;
  readonly list: AccountList | undefined;
  readonly onChange: (part: Partial<AccountsFilter>) => void;
}

const poolChoices = poolOrder.map((pool) => ({ value: pool, label: poolWords[pool] }));

const fitChoices = [
  { value: 'above', label: 'Above average' },
  { value: 'unknown', label: 'Not known' },
];

/** Pool, owner, segment, tag and fit. */
export function FilterBar({ filter, list, onChange }: FilterBarProps) {
  const reps = useRequest('rep.list', {}).data?.reps ?? [];
  const owners = [
    { value: 'none', label: 'Nobody' },
    ...reps.map((rep) => ({ value: rep.id, label: rep.name })),
  ];
  const choices = (values: readonly string[] | undefined) => (values ?? []).filter((value) => value !== '');
  return (
    <div className={classes.bar}>
      <Select
        className={classes.filter}
        aria-label="Pool"
        placeholder="Any pool"
        data={poolChoices}
        value={filter.pool}
        onChange={(pool) => onChange({ pool: pool as PoolId | null })}
        clearable
      />
      <Select
        className={classes.filter}
        aria-label="Owner"
        placeholder="Any owner"
        data={owners}
        value={filter.ownerId}
        onChange={(ownerId) => onChange({ ownerId })}
        searchable
        clearable
      />
      <Select
        className={classes.filter}
        aria-label="Segment"
        placeholder="Any segment"
        data={choices(list?.segments)}
        value={filter.segment}
        onChange={(segment) => onChange({ segment })}
        searchable
        clearable
        nothingFoundMessage="No segments yet"
      />
      <Select
        className={classes.filter}
        aria-label="Tag"
        placeholder="Any tag"
        data={choices(list?.tags)}
        value={filter.tag}
        onChange={(tag) => onChange({ tag })}
        searchable
        clearable
        nothingFoundMessage="No tags yet"
      />
      <Select
        className={classes.filter}
        aria-label="Fit"
        placeholder="Any fit"
        data={fitChoices}
        value={filter.fit}
        onChange={(fit) => onChange({ fit: fit as AccountsFilter['fit'] })}
        clearable
      />
      <span className={classes.space} />
      {isFiltered(filter) ? (
        <Button variant="subtle" color="gray" onClick={() => onChange({ ...noFilter, sort: filter.sort })}>
          Clear
        </Button>
      ) : (
        <a className={`rk-link ${classes.targets}`} href="#/targets">
          Right targets
        </a>
      )}
    </div>
  );
}
