import { Select } from '@mantine/core';
import type { InsightFilter, InsightPage, InsightPeriod } from '../../../core/insight/insight';
import type { PoolId } from '../../../core/pool/pool';
import { useRequest } from '../../app/use-request';
import { poolOrder, poolWords } from '../../ui/pool-words';
import classes from './insight.module.css';

const periods: readonly { readonly value: InsightPeriod; readonly label: string }[] = [
  { value: '8-weeks', label: 'Last 8 weeks' },
  { value: '26-weeks', label: 'Last half year' },
  { value: '52-weeks', label: 'Last year' },
  { value: 'all', label: 'From the beginning' },
];

interface FilterBarProps {
  readonly filter: InsightFilter;
  readonly hasPlaybooks: boolean;
  readonly playbooks: InsightPage['playbooks'];
  readonly onChange: (patch: Partial<InsightFilter>) => void;
}

/** Of what Insight tells: a period, a rep, a playbook, a pool. */
export function FilterBar({ filter, hasPlaybooks, playbooks, onChange }: FilterBarProps) {
  const reps = useRequest('rep.list', {});
  return (
    <div className={classes.filters}>
      <Select
        aria-label="Period"
        w={150}
        allowDeselect={false}
        data={[...periods]}
        value={filter.period}
        onChange={(value) =>
          onChange({ period: periods.find((each) => each.value === value)?.value ?? 'all' })
        }
      />
      <Select
        aria-label="Rep"
        placeholder="All reps"
        w={150}
        clearable
        searchable
        data={(reps.data?.reps ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={filter.repId}
        onChange={(repId) => onChange({ repId })}
      />
      {hasPlaybooks ? (
        <>
          <Select
            aria-label="Playbook"
            placeholder="All playbooks"
            w={170}
            clearable
            searchable
            data={playbooks.map(({ id, title }) => ({ value: id, label: title }))}
            value={filter.playbookId}
            onChange={(playbookId) => onChange({ playbookId })}
          />
          <Select
            aria-label="Pool"
            placeholder="All pools"
            w={140}
            clearable
            data={poolOrder.map((value) => ({ value, label: poolWords[value] }))}
            value={filter.pool}
            onChange={(pool) => onChange({ pool: poolOrder.find((id): id is PoolId => id === pool) ?? null })}
          />
        </>
      ) : null}
    </div>
  );
}
