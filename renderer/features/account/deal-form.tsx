import { SegmentedControl, SimpleGrid, TagsInput } from '@mantine/core';
import { useRef } from 'react';
import type { Deal } from '../../../core/deal/deal';
import { useHandOffOffer } from '../../app/use-begin-hand-off';
import { useCommand, useRequest } from '../../app/use-request';
import { useStageNames } from '../../app/use-stage-names';
import { PickField, WordField } from '../../ui/choice-fields';
import { contactName } from '../../ui/contact-words';
import { DateField, LongTextField, NumberField, TextField } from '../../ui/field-inputs';
import { RecordDialog } from '../../ui/record-dialog';
import { useAccountScope } from './account-context';
import { beginDeal, withStatus } from './deal-draft';
import { DealLossFields } from './deal-loss-fields';
import { useOfferingIds } from './use-offering-ids';

interface DealFormProps {
  readonly deal: Deal | null;
  readonly closesAs?: 'won' | 'lost';
  readonly onClose: () => void;
}

/** A deal; closing it as lost asks for the stated and the real reason and for what the winner promised. */
export function DealForm({ deal, closesAs, onClose }: DealFormProps) {
  const { page, status } = useAccountScope();
  const { account, contacts } = page;
  const { openForm } = useAccountScope();
  /** Set when this save lost the deal: parting well comes next. */
  const justLost = useRef<Deal | null>(null);
  const save = useCommand('deal.save', { isQuiet: true });
  const remove = useCommand('record.remove', { isQuiet: true });
  const offerHandOff = useHandOffOffer();
  const reps = useRequest('rep.list', {}).data?.reps ?? [];
  const { offerings, idsOf } = useOfferingIds();
  const stages = useStageNames();
  if (offerings === undefined) return null;
  const names = offerings.filter(({ id }) => deal?.offeringIds.includes(id)).map(({ name }) => name);
  const begun = beginDeal(deal, names, {
    asOf: status.asOf,
    currency: account.currency || status.settings.defaultCurrency,
    ownerId: account.ownerId,
  });
  const title =
    deal === null ? 'Add a deal' : closesAs === undefined ? 'Edit the deal' : `Close as ${closesAs}`;
  return (
    <RecordDialog
      title={title}
      submitLabel={deal === null ? 'Add' : 'Save'}
      initial={closesAs === undefined ? begun : withStatus(begun, closesAs, status.asOf)}
      isNew={deal === null || closesAs !== undefined}
      onSave={async ({ offeringNames, ...fields }) => {
        const chosen = offeringNames === undefined ? {} : { offeringIds: await idsOf(offeringNames) };
        const patch = { ...fields, ...chosen };
        const saved = await save.mutateAsync(
          deal === null ? { fields: { ...patch, accountId: account.id } } : { id: deal.id, fields: patch },
        );
        const isNews = deal?.status !== 'lost' || closesAs === 'lost';
        justLost.current = saved.status === 'lost' && isNews ? saved : null;
        if (saved.status === 'won' && deal?.status !== 'won') offerHandOff(saved, account.name);
        return saved;
      }}
      onRemove={deal === null ? undefined : () => remove.mutateAsync({ collection: 'deals', id: deal.id })}
      onClose={() => {
        if (justLost.current === null) onClose();
        else openForm({ kind: 'after-loss', deal: justLost.current });
      }}
    >
      {(fields, set) => (
        <>
          <SegmentedControl
            aria-label="Status"
            data={[
              { value: 'open', label: 'Open' },
              { value: 'won', label: 'Won' },
              { value: 'lost', label: 'Lost' },
            ]}
            value={fields.status}
            onChange={(next) => set(withStatus(fields, next as Deal['status'], status.asOf))}
          />
          {fields.status === 'lost' && <DealLossFields fields={fields} set={set} />}
          <SimpleGrid cols={2} spacing="sm">
            <TextField
              isFirst={fields.status !== 'lost'}
              label="Name"
              value={fields.name}
              onChange={(name) => set({ name })}
            />
            <WordField
              label="Stage"
              words={stages}
              value={fields.stage}
              onChange={(stage) => set({ stage })}
            />
            <NumberField label="Amount" value={fields.amount} onChange={(amount) => set({ amount })} />
            <TextField
              label="Currency"
              value={fields.currency}
              onChange={(currency) => set({ currency: currency.slice(0, 8) })}
            />
            <DateField label="Opened on" value={fields.openedOn} onChange={(openedOn) => set({ openedOn })} />
            {fields.status !== 'open' && (
              <DateField
                label="Closed on"
                value={fields.closedOn}
                onChange={(closedOn) => set({ closedOn })}
              />
            )}
            <PickField
              label="Contact"
              placeholder="Not known"
              options={contacts.map((each) => ({ value: each.id, label: contactName(each) }))}
              value={fields.contactId}
              onChange={(contactId) => set({ contactId })}
            />
            <PickField
              label="Owner"
              placeholder="Nobody"
              options={reps.map(({ id, name }) => ({ value: id, label: name }))}
              value={fields.ownerId}
              onChange={(ownerId) => set({ ownerId })}
            />
          </SimpleGrid>
          <TagsInput
            label="Offerings"
            description="Choose, or type the name of a new one"
            data={offerings.map(({ name }) => name)}
            value={fields.offeringNames}
            onChange={(offeringNames) => set({ offeringNames })}
          />
          {fields.status === 'open' && (
            <TextField label="Next step" value={fields.nextStep} onChange={(nextStep) => set({ nextStep })} />
          )}
          <LongTextField label="Notes" value={fields.notes} onChange={(notes) => set({ notes })} />
        </>
      )}
    </RecordDialog>
  );
}
