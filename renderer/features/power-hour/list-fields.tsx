import { Checkbox, MultiSelect, NumberInput, Select } from '@mantine/core';
import type { ListFilter } from '../../../core/power-hour/power-hour';
import { listOrders } from '../../../core/power-hour/power-hour-choices';
import { useRequest } from '../../app/use-request';
import { poolOrder, poolWords } from '../../ui/pool-words';
import classes from './power-hour.module.css';
import { orderWords } from './power-hour-words';

interface ListFieldsProps {
  readonly filter: ListFilter;
  readonly onChange: (filter: ListFilter) => void;
}

/** The pools and filters that the list is drawn from. */
export function ListFields({ filter, onChange }: ListFieldsProps) {
  const reps = useRequest('rep.list', {}).data?.reps ?? [];
  const offered = useRequest('accounts.list', { limit: 1 }).data;
  const set = (part: Partial<ListFilter>) => onChange({ ...filter, ...part });
  return (
    <div className={classes.fields}>
      <h2 className={classes.partTitle}>The list</h2>
      <MultiSelect
        label="Pools"
        placeholder={filter.pools.length === 0 ? 'Every pool' : ''}
        data={poolOrder.map((pool) => ({ value: pool, label: poolWords[pool] }))}
        value={filter.pools}
        onChange={(pools) => set({ pools: poolOrder.filter((pool) => pools.includes(pool)) })}
        clearable
        clearButtonProps={{ 'aria-label': 'Every pool' }}
      />
      <Select
        label="Owner"
        placeholder="Everybody’s accounts"
        data={[
          { value: 'none', label: 'Without an owner' },
          ...reps.map((rep) => ({ value: rep.id, label: rep.name })),
        ]}
        value={filter.ownerId}
        onChange={(ownerId) => set({ ownerId })}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Everybody’s accounts' }}
      />
      <div className={classes.pair}>
        <Select
          label="Segment"
          placeholder="All"
          data={offered?.segments ?? []}
          value={filter.segment}
          onChange={(segment) => set({ segment })}
          clearable
          clearButtonProps={{ 'aria-label': 'All segments' }}
        />
        <Select
          label="Tag"
          placeholder="All"
          data={offered?.tags ?? []}
          value={filter.tag}
          onChange={(tag) => set({ tag })}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'All tags' }}
        />
      </div>
      <div className={classes.pair}>
        <NumberInput
          label="Not called within"
          suffix=" days"
          min={0}
          max={3_650}
          allowDecimal={false}
          value={filter.notCalledDays}
          onChange={(days) => {
            if (typeof days === 'number') set({ notCalledDays: days });
          }}
        />
        <NumberInput
          label="At most"
          suffix=" accounts"
          min={1}
          max={200}
          allowDecimal={false}
          value={filter.most}
          onChange={(most) => {
            if (typeof most === 'number' && most >= 1) set({ most });
          }}
        />
      </div>
      <Select
        label="Order"
        allowDeselect={false}
        data={listOrders.map((order) => ({ value: order, label: orderWords[order] }))}
        value={filter.order}
        onChange={(order) => {
          const chosen = listOrders.find((known) => known === order);
          if (chosen) set({ order: chosen });
        }}
      />
      <Checkbox
        label="Only with a phone number"
        checked={filter.hasPhone}
        onChange={(event) => set({ hasPhone: event.currentTarget.checked })}
      />
    </div>
  );
}
