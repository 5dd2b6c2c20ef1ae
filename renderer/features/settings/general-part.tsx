import { Button, Select, Switch, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { showDone } from '../../app/show-done';
import { useCommand, useRequest } from '../../app/use-request';
import { exactDate } from '../../ui/calendar';
import { NumberSetting } from './number-setting';
import { Field, Part } from './part';
import type { PartProps } from './part-props';
import classes from './settings.module.css';
import { useSaveSettings } from './use-save-settings';

const isRealDate = (date: string) => /^(19|20)\d\d-\d\d-\d\d$/.test(date);

function DateShown({ status }: PartProps) {
  const save = useSaveSettings();
  const [typed, setTyped] = useState(status.settings.asOf ?? '');
  // A year that is being typed passes through others on its way.
  const saveSoon = useDebouncedCallback((asOf: string) => save({ asOf }), {
    delay: 400,
    flushOnUnmount: true,
  });
  return (
    <Field
      label="Show everything as of"
      hint={
        status.isAsOfSet
          ? `What lies after ${exactDate(status.asOf)} does not exist yet on any screen.`
          : 'Empty: today. Set a date to look at data of another time.'
      }
    >
      {(id, hintId) => (
        <TextInput
          id={id}
          aria-describedby={hintId}
          type="date"
          value={typed}
          onChange={(event) => {
            const next = event.currentTarget.value;
            setTyped(next);
            if (isRealDate(next)) saveSoon(next);
          }}
          rightSectionWidth={74}
          rightSection={
            status.isAsOfSet ? (
              <Button
                size="compact-xs"
                onClick={() => {
                  setTyped('');
                  save({ asOf: null });
                }}
              >
                Today
              </Button>
            ) : null
          }
        />
      )}
    </Field>
  );
}

function Currency({ status }: PartProps) {
  const save = useSaveSettings();
  const [typed, setTyped] = useState(status.settings.defaultCurrency);
  const keep = () => {
    const currency = typed.trim().toUpperCase();
    if (currency !== status.settings.defaultCurrency) save({ defaultCurrency: currency });
  };
  return (
    <Field
      label="Currency of new amounts"
      hint="Amounts keep the currency that they have. Sums are per currency."
    >
      {(id, hintId) => (
        <TextInput
          id={id}
          aria-describedby={hintId}
          maxLength={8}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={keep}
        />
      )}
    </Field>
  );
}

/** Who I am, the date, currency, the stock to keep, sample data. */
export function GeneralPart({ status }: PartProps) {
  const save = useSaveSettings();
  const reps = useRequest('rep.list', {}).data?.reps ?? [];
  const addSample = useCommand('workspace.addSampleData', { failure: 'The sample data was not added' });
  const { settings } = status;
  return (
    <>
      <Part title="You and your day" lead="Every change is saved as it is made.">
        <Field label="Who I am" hint="Today begins with this rep’s accounts.">
          {(id, hintId) => (
            <Select
              id={id}
              aria-describedby={hintId}
              placeholder="Nobody"
              data={reps.map((rep) => ({ value: rep.id, label: rep.name }))}
              value={settings.meRepId}
              onChange={(meRepId) => save({ meRepId })}
              searchable
              clearable
            />
          )}
        </Field>
        <DateShown status={status} />
        <Currency status={status} />
        <NumberSetting
          label="Live opportunities wanted"
          hint="Of each rep. A warning comes before the stock falls below this."
          value={settings.stockTarget}
          min={0}
          max={10_000}
          onSave={(stockTarget) => save({ stockTarget })}
        />
        <NumberSetting
          label="Attempts before a verdict"
          hint="Each with something new; about eight are worth making."
          value={settings.mostAttempts}
          min={1}
          max={50}
          onSave={(mostAttempts) => save({ mostAttempts })}
        />
        <Field
          label="Saved playbooks run at once"
          hint="Off: after a playbook was published once, its later changes wait until you publish them."
        >
          {(id, hintId) => (
            <Switch
              id={id}
              aria-describedby={hintId}
              checked={settings.publishesOnSave}
              onChange={(event) => save({ publishesOnSave: event.currentTarget.checked })}
            />
          )}
        </Field>
      </Part>
      <Part title="Workspace" lead={`${status.name} lies in ${status.folder}. Rekindle ${status.version}.`}>
        {status.accountCount > 0 ? (
          <p className={classes.empty}>
            {status.isSample
              ? 'The sample company lives here. Begin your own in an empty folder.'
              : 'The sample company can be looked at in an empty folder of its own.'}
          </p>
        ) : (
          <Button
            loading={addSample.isPending}
            onClick={() => addSample.mutate({}, { onSuccess: () => showDone('Sample data was added.') })}
          >
            Add sample data
          </Button>
        )}
      </Part>
    </>
  );
}
