import type { ReadinessPage } from '../../../core/training/path-page';
import { evidenceWords, readinessPartWords } from '../../../core/training/readiness-words';
import { useCommand } from '../../app/use-request';
import { useShownDate } from '../../ui/as-of';
import { TextField } from '../../ui/field-inputs';
import { RecordDialog } from '../../ui/record-dialog';
import { traineeWords } from './path-words';
import classes from './paths.module.css';

interface GiveReadyDialogProps {
  readonly page: ReadinessPage;
  readonly onClose: () => void;
}

/** A coach says "ready": with what is missing in sight, since theirs is the last word. */
export function GiveReadyDialog({ page, onClose }: GiveReadyDialogProps) {
  const { trainee, standing, coachName } = page;
  const asOf = useShownDate();
  const give = useCommand('readiness.give', { isQuiet: true });
  const missing = standing.readiness.parts.filter(({ isAsked, isMet }) => isAsked && !isMet);
  return (
    <RecordDialog
      title={`${traineeWords(trainee)}: ready for “${standing.title}”`}
      submitLabel="Ready"
      size="md"
      initial={{ coachName, note: '' }}
      isNew
      isValid={(fields) => fields.coachName.trim() !== ''}
      onSave={(fields) =>
        give.mutateAsync({
          repId: trainee.repId,
          playbookId: standing.playbookId,
          coachName: fields.coachName ?? coachName,
          note: fields.note ?? '',
        })
      }
      onClose={onClose}
    >
      {(fields, set) => (
        <>
          {missing.length === 0 ? (
            <p className={classes.quiet}>Everything that the rule asks for is there.</p>
          ) : (
            <div className={classes.missing}>
              <p>The rule asks for more than is there. It is the coach who decides.</p>
              <ul>
                {missing.map(({ name }) => (
                  <li key={name}>
                    {readinessPartWords[name]}: {evidenceWords(name, standing.evidence, asOf)}
                  </li>
                ))}
              </ul>
            </div>
          )}
          <TextField
            label="Who says it?"
            isFirst
            isRequired
            value={fields.coachName}
            onChange={(next) => set({ coachName: next })}
          />
          <TextField
            label="In a line"
            description="It stands on the certificate."
            value={fields.note}
            onChange={(note) => set({ note })}
          />
        </>
      )}
    </RecordDialog>
  );
}
