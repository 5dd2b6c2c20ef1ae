import { Select } from '@mantine/core';
import { useRef, useState } from 'react';
import type { PathForm } from '../../../core/training/path-page';
import { type PathPlaybook, pathStages, type TrainingPath } from '../../../core/training/training-path';
import { useCommands } from '../../app/commands';
import { exactDate } from '../../ui/calendar';
import { SavedDate, SavedText } from '../../ui/saved-fields';
import { Section } from '../../ui/section';
import { useSavedDraft } from '../../ui/use-saved-draft';
import { PathRow } from './path-row';
import classes from './paths.module.css';
import { useSavePath } from './use-save-path';

interface PathEditorProps {
  readonly form: PathForm;
  readonly path: TrainingPath;
}

/** Name, date, playbooks, their order and stages: every change is saved at once. */
export function PathEditor({ form, path }: PathEditorProps) {
  const { title, targetOn, setBy } = path;
  const save = useSavePath([path.repId]);
  const add = useRef<HTMLInputElement>(null);
  const [moved, setMoved] = useState('');
  const draft = useSavedDraft<readonly PathPlaybook[]>(path.playbooks, (playbooks) =>
    save({ title, targetOn, setBy, playbooks: [...playbooks] }),
  );
  const now = (playbooks: readonly PathPlaybook[]) => {
    draft.set(playbooks);
    draft.commit();
  };
  const rest = { title, targetOn, setBy, playbooks: [...draft.shown] };
  const move = (from: number, to: number) => {
    const playbooks = [...draft.shown];
    const [one] = playbooks.splice(from, 1);
    if (!one || to < 0 || to > playbooks.length) return;
    playbooks.splice(to, 0, one);
    now(playbooks);
    setMoved(`${one.title} is number ${to + 1} of ${playbooks.length}`);
  };
  const known = new Map(form.library.map((one) => [one.playbookId, one]));
  const used = new Set(draft.shown.map(({ playbookId }) => playbookId));
  const free = form.library.filter(({ playbookId }) => !used.has(playbookId));
  useCommands([
    {
      id: 'add-to-path',
      label: 'Add a playbook to the path',
      group: 'Path',
      keys: 'a',
      run: () => add.current?.focus(),
    },
  ]);
  return (
    <>
      <div className={classes.pathFields}>
        <SavedText label="Name" value={title} onSave={(next) => save({ ...rest, title: next })} />
        <SavedDate
          label="Target date"
          value={targetOn}
          onSave={(next) => save({ ...rest, targetOn: next })}
        />
        <SavedText label="Set by" value={setBy} onSave={(next) => save({ ...rest, setBy: next })} />
      </div>
      <p className={classes.quiet}>
        Begun on {exactDate(path.startedOn)}. Alt and an arrow move a playbook up or down; every change is
        saved at once.
      </p>
      <Section title="Playbooks" count={draft.shown.length}>
        <ol className={classes.rows} aria-label="Playbooks of the path">
          {draft.shown.map((playbook, at) => (
            <PathRow
              key={playbook.playbookId}
              playbook={playbook}
              at={at}
              count={draft.shown.length}
              isGone={!known.has(playbook.playbookId)}
              onEdit={(next) => draft.set(draft.shown.map((one, index) => (index === at ? next : one)))}
              onLeave={draft.commit}
              onChange={(next) => now(draft.shown.map((one, index) => (index === at ? next : one)))}
              onMove={(by) => move(at, at + by)}
              onRemove={
                draft.shown.length > 1 ? () => now(draft.shown.filter((_, index) => index !== at)) : null
              }
            />
          ))}
        </ol>
        <p role="status" className="rk-hidden">
          {moved}
        </p>
        <Select
          ref={add}
          className={classes.add}
          aria-label="Add a playbook"
          placeholder="Add a playbook (A)"
          data={free.map(({ playbookId, title: name }) => ({ value: playbookId, label: name }))}
          value={null}
          searchable
          nothingFoundMessage="No other playbook is called that"
          onChange={(playbookId) => {
            const one = known.get(playbookId ?? '');
            if (one) now([...draft.shown, added(one)]);
          }}
        />
      </Section>
    </>
  );
}

const added = ({ playbookId, title }: { playbookId: string; title: string }): PathPlaybook => ({
  playbookId,
  title,
  why: '',
  stages: [...pathStages],
});
