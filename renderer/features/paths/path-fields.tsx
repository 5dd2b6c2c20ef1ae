import { TextInput } from '@mantine/core';
import type { TrainingPath } from '../../../core/training/training-path';
import type { SavedDraft } from '../../ui/use-saved-draft';
import classes from './paths.module.css';

/** What is edited of a path. */
export interface EditedPath extends Pick<TrainingPath, 'title' | 'targetOn' | 'setBy'> {
  readonly playbooks: readonly TrainingPath['playbooks'][number][];
}

/** Name, target date and who set it; saved when a field is left. */
export function PathFields({ draft }: { readonly draft: SavedDraft<EditedPath> }) {
  const { title, targetOn, setBy } = draft.shown;
  const set = (part: Partial<EditedPath>) => draft.set({ ...draft.shown, ...part });
  return (
    <div className={classes.pathFields}>
      <TextInput
        label="Name"
        maxLength={1_000}
        value={title}
        onChange={(event) => set({ title: event.currentTarget.value })}
        onBlur={draft.commit}
      />
      <TextInput
        label="Target date"
        type="date"
        value={targetOn ?? ''}
        onChange={(event) => set({ targetOn: event.currentTarget.value || null })}
        onBlur={draft.commit}
      />
      <TextInput
        label="Set by"
        maxLength={1_000}
        value={setBy}
        onChange={(event) => set({ setBy: event.currentTarget.value })}
        onBlur={draft.commit}
      />
    </div>
  );
}
