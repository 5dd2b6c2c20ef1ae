import { SegmentedControl } from '@mantine/core';
import { verdictKind } from '../../../core/engagement/verdict-kind';
import { useCommand } from '../../app/use-request';
import { addDays, addMonths } from '../../ui/calendar';
import { DateField, LongTextField, TextField } from '../../ui/field-inputs';
import { RecordDialog } from '../../ui/record-dialog';
import { useAccountScope } from './account-context';

/** Follow up, keep warm or stop (M22), with the reason; stop takes the account off Today. */
export function VerdictForm({ onClose }: { readonly onClose: () => void }) {
  const { page, status } = useAccountScope();
  const { verdicts } = status.settings;
  const decide = useCommand('rhythm.decide', { isQuiet: true });
  const kindOf = (verdict: string) => verdictKind(verdict, verdicts);
  const dateFor = (verdict: string) => {
    const kind = kindOf(verdict);
    if (kind === 'stop') return null;
    return kind === 'keep-warm' ? addMonths(status.asOf, 3) : addDays(status.asOf, 7);
  };
  const [first = ''] = verdicts;
  return (
    <RecordDialog
      title={`Verdict on ${page.account.name}`}
      submitLabel="Give the verdict"
      size="md"
      initial={{ verdict: first, reason: '', nextStepText: '', nextStepOn: dateFor(first) }}
      isNew
      isValid={({ verdict, reason, nextStepOn }) =>
        reason.trim() !== '' && (kindOf(verdict) === 'stop' || nextStepOn !== null)
      }
      onSave={({ verdict = first, reason = '', nextStepText, nextStepOn }) =>
        decide.mutateAsync({ accountId: page.account.id, verdict, reason, nextStepText, nextStepOn })
      }
      onClose={onClose}
    >
      {(fields, set) => (
        <>
          <SegmentedControl
            aria-label="Verdict"
            data={[...verdicts]}
            value={fields.verdict}
            onChange={(verdict) => set({ verdict, nextStepOn: dateFor(verdict) })}
          />
          <LongTextField
            isFirst
            isRequired
            label="Why?"
            value={fields.reason}
            onChange={(reason) => set({ reason })}
          />
          {kindOf(fields.verdict) === 'stop' ? (
            <p className="rk-soft">It leaves Today until something new happens with the account.</p>
          ) : (
            <>
              <TextField
                label="Next step"
                value={fields.nextStepText}
                onChange={(nextStepText) => set({ nextStepText })}
              />
              <DateField
                isRequired
                label="On"
                value={fields.nextStepOn}
                onChange={(nextStepOn) => set({ nextStepOn })}
              />
            </>
          )}
        </>
      )}
    </RecordDialog>
  );
}
