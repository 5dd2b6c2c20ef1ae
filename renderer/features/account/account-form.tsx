import { Checkbox, SimpleGrid, TagsInput } from '@mantine/core';
import type { Account } from '../../../core/account/account';
import { useCommand, useRequest } from '../../app/use-request';
import { PickField } from '../../ui/choice-fields';
import { DateField, LongTextField, NumberField, TextField } from '../../ui/field-inputs';
import { RecordDialog } from '../../ui/record-dialog';
import { useAccountScope } from './account-context';
import { ParentField } from './parent-field';

/** Every fact of the account. */
export function AccountFactsForm({ onClose }: { readonly onClose: () => void }) {
  const { account, parent } = useAccountScope().page;
  const save = useCommand('account.save', { isQuiet: true });
  const reps = useRequest('rep.list', {}).data?.reps ?? [];
  const initial = editable(account);
  return (
    <RecordDialog
      title="Edit the account"
      submitLabel="Save"
      initial={initial}
      isNew={false}
      isValid={({ name }) => name.trim() !== ''}
      onSave={(fields) => save.mutateAsync({ id: account.id, fields })}
      onClose={onClose}
    >
      {(fields, set) => (
        <>
          <TextField isFirst isRequired label="Name" value={fields.name} onChange={(name) => set({ name })} />
          <SimpleGrid cols={2} spacing="sm">
            <PickField
              label="Owner"
              placeholder="Nobody"
              options={reps.map(({ id, name, hasLeft }) => ({
                value: id,
                label: hasLeft ? `${name} (left)` : name,
              }))}
              value={fields.ownerId}
              onChange={(ownerId) => set({ ownerId })}
            />
            <ParentField
              ownId={account.id}
              known={parent}
              value={fields.parentId}
              onChange={(parentId) => set({ parentId })}
            />
            <TextField label="Segment" value={fields.segment} onChange={(segment) => set({ segment })} />
            <TextField label="Industry" value={fields.industry} onChange={(industry) => set({ industry })} />
            <TextField type="tel" label="Phone" value={fields.phone} onChange={(phone) => set({ phone })} />
            <TextField
              type="url"
              label="Website"
              value={fields.website}
              onChange={(website) => set({ website })}
            />
            <TextField label="Street" value={fields.street} onChange={(street) => set({ street })} />
            <TextField label="City" value={fields.city} onChange={(city) => set({ city })} />
            <TextField label="Region" value={fields.region} onChange={(region) => set({ region })} />
            <TextField
              label="Postal code"
              value={fields.postalCode}
              onChange={(postalCode) => set({ postalCode })}
            />
            <TextField label="Country" value={fields.country} onChange={(country) => set({ country })} />
            <TextField
              label="Currency"
              value={fields.currency}
              onChange={(currency) => set({ currency: currency.slice(0, 8) })}
            />
            <NumberField
              label="Employees"
              value={fields.employees}
              onChange={(employees) => set({ employees })}
            />
            <NumberField
              label="Annual revenue"
              value={fields.annualRevenue}
              onChange={(annualRevenue) => set({ annualRevenue })}
            />
            <DateField
              label="Customer since"
              value={fields.customerSince}
              onChange={(customerSince) => set({ customerSince })}
            />
            <NumberField
              label="Days between check-ins"
              placeholder="As the segment"
              value={fields.cadenceDays}
              onChange={(cadenceDays) => set({ cadenceDays })}
            />
          </SimpleGrid>
          <TagsInput label="Tags" value={fields.tags} onChange={(tags) => set({ tags })} />
          <Checkbox
            label="Served as a reference for us"
            checked={fields.isReference}
            onChange={(event) => set({ isReference: event.currentTarget.checked })}
          />
          <LongTextField label="Notes" value={fields.notes} onChange={(notes) => set({ notes })} />
        </>
      )}
    </RecordDialog>
  );
}

function editable(account: Account) {
  const {
    id: _id,
    createdAt: _created,
    updatedAt: _updated,
    device: _device,
    source: _source,
    ...fields
  } = account;
  return fields;
}
