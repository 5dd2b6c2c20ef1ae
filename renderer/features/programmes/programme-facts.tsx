import type { Programme } from '../../../core/programme/programme';
import { SavedDate, SavedText } from '../../ui/saved-fields';
import { Section } from '../../ui/section';
import classes from './programmes.module.css';
import { useSaveProgramme } from './use-save-programme';

/** Its name, and from when to when its calls count. */
export function ProgrammeFacts({ programme }: { readonly programme: Programme }) {
  const save = useSaveProgramme(programme.id);
  return (
    <Section title="Name and time">
      <div className={classes.fields}>
        <SavedText
          label="Name"
          value={programme.name}
          onSave={(name) => name.trim() !== '' && save({ name })}
        />
        <div className={classes.fields}>
          <SavedDate
            label="Calls count from"
            value={programme.startsOn}
            onSave={(startsOn) => startsOn !== null && save({ startsOn })}
          />
          <SavedDate label="Ends on" value={programme.endsOn} onSave={(endsOn) => save({ endsOn })} />
        </div>
      </div>
    </Section>
  );
}
