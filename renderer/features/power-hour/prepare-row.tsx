import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { ListedCall } from '../../../core/power-hour/power-hour-page';
import { showDone } from '../../app/show-done';
import { telephoneLink } from '../../ui/contact-words';
import { LongName } from '../../ui/long-name';
import { GapMarks } from './gap-marks';
import { MendFields } from './mend-fields';
import classes from './power-hour.module.css';
import type { usePowerHour } from './use-power-hour';

interface PrepareRowProps {
  readonly call: ListedCall;
  readonly number: number;
  readonly opensGaps: boolean;
  readonly onPassOver: ReturnType<typeof usePowerHour>['passOver'];
}

/** One account of the list: its reason, what it lacks, its place. */
export function PrepareRow({ call, number, opensGaps, onPassOver }: PrepareRowProps) {
  const [isOpen, setOpen] = useState(false);
  const { accountName, missing } = call;
  const takeOff = () => {
    onPassOver(call.id, { to: 'skipped' });
    showDone(`${accountName} is off this list.`, {
      label: 'Undo',
      run: () => onPassOver(call.id, { to: 'back' }),
    });
  };
  const lacks = missing.length > 0 && call.refusal === '';
  const isMending = lacks && (isOpen || opensGaps);
  return (
    <tr data-out={call.refusal !== '' || undefined}>
      <td data-number>{number}</td>
      <th scope="row" className={classes.cell}>
        <a className="rk-link" href={`#/accounts/${call.accountId}`}>
          <LongName isStrong>{accountName}</LongName>
        </a>
        <div className={classes.small}>
          {call.contactName || 'Nobody named'}
          {call.phone === '' || call.refusal !== '' ? null : (
            <>
              {' · '}
              <a href={telephoneLink(call.phone)}>{call.phone}</a>
            </>
          )}
        </div>
      </th>
      <td>
        <span className={classes.why} title={call.why}>
          {call.refusal || call.why}
        </span>
        {lacks ? (
          <>
            <GapMarks missing={missing} />
            {opensGaps ? null : (
              <Button
                size="compact-xs"
                variant="subtle"
                aria-expanded={isMending}
                aria-label={`Mend ${accountName}`}
                onClick={() => setOpen(!isOpen)}
              >
                {isMending ? 'Close' : 'Mend'}
              </Button>
            )}
          </>
        ) : null}
        {isMending ? <MendFields call={call} /> : null}
      </td>
      <td data-number>
        <ActionIcon
          aria-label={`Call ${accountName} earlier`}
          onClick={() => onPassOver(call.id, { to: 'place', by: -1 })}
        >
          <IconArrowUp size={16} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          aria-label={`Call ${accountName} later`}
          onClick={() => onPassOver(call.id, { to: 'place', by: 1 })}
        >
          <IconArrowDown size={16} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon aria-label={`Take ${accountName} off the list`} onClick={takeOff}>
          <IconX size={16} aria-hidden="true" />
        </ActionIcon>
      </td>
    </tr>
  );
}
