import { Checkbox, Group, SegmentedControl, Select, SimpleGrid, TextInput } from '@mantine/core';
import type { Settings } from '../../../core/settings/settings';
import classes from './log-call.module.css';
import type { LoggedCall, LoggedKind } from './logged-call';

const kinds: { value: LoggedKind; label: string }[] = [
  { value: 'call', label: 'Call' },
  { value: 'voicemail', label: 'Voicemail' },
  { value: 'email', label: 'E-mail' },
  { value: 'meeting', label: 'Meeting' },
  { value: 'note', label: 'Note' },
];

interface CallChoicesProps {
  readonly call: LoggedCall;
  readonly settings: Settings | undefined;
  readonly onChange: (part: Partial<LoggedCall>) => void;
}

/** Kind, direction, what was reached and what came of it. */
export function CallChoices({ call, settings, onChange }: CallChoicesProps) {
  const isNote = call.kind === 'note';
  return (
    <>
      <Group mt="sm" gap="md" className={classes.kinds}>
        <SegmentedControl
          aria-label="Kind"
          data={kinds}
          value={call.kind}
          onChange={(kind) => onChange({ kind: kind as LoggedKind })}
        />
        {isNote ? null : (
          <SegmentedControl
            aria-label="Direction"
            data={[
              { value: 'outgoing', label: 'I reached out' },
              { value: 'inbound', label: 'They did' },
            ]}
            value={call.direction}
            onChange={(direction) => onChange({ direction: direction as LoggedCall['direction'] })}
          />
        )}
      </Group>
      {isNote ? null : (
        <SimpleGrid cols={2} spacing="sm" mt="xs">
          <Select
            label="Outcome: what was reached"
            placeholder="Not said"
            data={settings?.callOutcomes ?? []}
            value={call.outcome || null}
            onChange={(outcome) => onChange({ outcome: outcome ?? '' })}
            clearable
          />
          <Select
            label="Result: what came of it"
            placeholder="Nothing yet"
            data={settings?.callResults ?? []}
            value={call.result || null}
            onChange={(result) => onChange({ result: result ?? '' })}
            clearable
          />
        </SimpleGrid>
      )}
      {isNote ? null : (
        <TextInput
          mt="xs"
          type="datetime-local"
          label="Call back at"
          description="Becomes a next step, and reminds at its time"
          value={call.callBackAt}
          onChange={(event) => onChange({ callBackAt: event.currentTarget.value })}
        />
      )}
      {isNote ? null : (
        <Checkbox
          mt="sm"
          label="I asked for a referral"
          checked={call.askedForReferral}
          onChange={(event) => onChange({ askedForReferral: event.currentTarget.checked })}
        />
      )}
    </>
  );
}
