import { NumberInput, TextInput } from '@mantine/core';
import { callKindOf } from '../../../core/power-hour/call-kind';
import type { CallDraft } from '../../../core/power-hour/power-hour';
import { useShownDate } from '../../ui/as-of';
import { addDays } from '../../ui/calendar';
import classes from './live.module.css';
import { choosesResult } from './use-call-keys';

interface ResultFieldsProps {
  readonly draft: CallDraft;
  readonly currency: string;
  readonly edit: (part: Partial<CallDraft>) => void;
}

const quickDays = [1, 7, 30];

/** What a talk leaves: a next step with its date, a name given, an amount booked. Each only where it can be. */
export function ResultFields({ draft, currency, edit }: ResultFieldsProps) {
  const today = useShownDate();
  if (!choosesResult(draft)) return null;
  const kind = callKindOf({ ...draft, hasFollowUp: draft.followUpOn !== null, hasReferral: false });
  const hasReferral = kind.isReferral || (draft.referralName + draft.referralCompany).trim() !== '';
  return (
    <div className={classes.fields}>
      <div className={classes.dateField}>
        <TextInput
          size="sm"
          type="date"
          label={kind.isMeeting ? 'The meeting is on' : 'Next step on'}
          value={draft.followUpOn ?? ''}
          onChange={(event) => edit({ followUpOn: event.currentTarget.value || null })}
        />
        <fieldset className={classes.quick}>
          <legend className="rk-hidden">Next step in</legend>
          {quickDays.map((days) => (
            <button
              key={days}
              type="button"
              aria-pressed={draft.followUpOn === addDays(today, days)}
              aria-label={`+${days} ${days === 1 ? 'day' : 'days'}`}
              onClick={() => edit({ followUpOn: addDays(today, days) })}
            >
              +{days}
            </button>
          ))}
        </fieldset>
      </div>
      <TextInput
        size="sm"
        label="Next step"
        placeholder={kind.isMeeting ? 'Meeting' : 'Follow up'}
        value={draft.followUpText}
        onChange={(event) => edit({ followUpText: event.currentTarget.value })}
      />
      {hasReferral ? (
        <>
          <TextInput
            size="sm"
            label="Name given"
            value={draft.referralName}
            onChange={(event) => edit({ referralName: event.currentTarget.value })}
          />
          <TextInput
            size="sm"
            label="Their company"
            value={draft.referralCompany}
            onChange={(event) => edit({ referralCompany: event.currentTarget.value })}
          />
          <TextInput
            size="sm"
            label="Their phone"
            type="tel"
            value={draft.referralPhone}
            onChange={(event) => edit({ referralPhone: event.currentTarget.value })}
          />
        </>
      ) : null}
      <NumberInput
        size="sm"
        label={`Booked, ${currency}`}
        min={0}
        thousandSeparator=","
        hideControls
        value={draft.bookedAmount ?? ''}
        onChange={(amount) => edit({ bookedAmount: typeof amount === 'number' ? amount : null })}
      />
    </div>
  );
}
