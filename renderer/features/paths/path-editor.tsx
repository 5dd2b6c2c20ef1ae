import { Select } from '@mantine/core';
import { useRef, useState } from 'react';
import type { PathForm } from '../../../core/training/path-page';
import { type PathPlaybook, pathStages, type TrainingPath } from '../../../core/training/training-path';
import { useCommands } from '../../app/commands';
import { exactDate } from '../../ui/calendar';
import { Section } from '../../ui/section';
import { useSavedDraft } from '../../ui/use-saved-draft';
import { type EditedPath, PathFields } from './path-fields';
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
  // One draft for all: a box that is ticked right after a name was typed must not bring back the old name.
  const draft = useSavedDraft<EditedPath>({ title, targetOn, setBy, playbooks: path.playbooks }, (next) =>
    save({ ...next, playbooks: [...next.playbooks] }),
  );
  const { playbooks } = draft.shown;
  const set = (next: readonly PathPlaybook[]) => draft.set({ ...draft.shown, playbooks: next });
  const now = (next: readonly PathPlaybook[]) => {
    set(next);
    draft.commit();
  };
  const replaced = (at: number, next: PathPlaybook) =>
    playbooks.map((one, index) => (index === at ? next : one));
  const move = (from: number, to: number) => {
    const next = [...playbooks];
    const [one] = next.splice(from, 1);
    if (!one || to < 0 || to > next.length) return;
    next.splice(to, 0, one);
    now(next);
    setMoved(`${one.title} is number ${to + 1} of ${next.length}`);
  };
  const known = new Map(form.library.map((one) => [one.playbookId, one]));
  const used = new Set(playbooks.map(({ playbookId }) => playbookId));
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
      <PathFields draft={draft} />
      <p className={classes.quiet}>
        Begun on {exactDate(path.startedOn)}. Alt and an arrow move a playbook up or down; every change is
        saved at once.
      </p>
      <Section title="Playbooks" count={playbooks.length}>
        <ol className={classes.rows} aria-label="Playbooks of the path">
          {playbooks.map((playbook, at) => (
            <PathRow
              key={playbook.playbookId}
              playbook={playbook}
              at={at}
              count={playbooks.length}
              isGone={!known.has(playbook.playbookId)}
              onEdit={(next) => set(replaced(at, next))}
              onLeave={draft.commit}
              onChange={(next) => now(replaced(at, next))}
              onMove={(by) => move(at, at + by)}
              onRemove={playbooks.length > 1 ? () => now(playbooks.filter((_, index) => index !== at)) : null}
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
            if (one) now([...playbooks, added(one)]);
          }}
        />
      </Section>
    </>
  );
}

const added = ({ playbookId, title }: Pick<PathPlaybook, 'playbookId' | 'title'>): PathPlaybook => ({
  playbookId,
  title,
  why: '',
  stages: [...pathStages],
});
