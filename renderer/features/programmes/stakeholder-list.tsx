import { Button, Group } from '@mantine/core';
import type { Programme, Stakeholder } from '../../../core/programme/programme';
import { useCommands } from '../../app/commands';
import { KeyHint } from '../../ui/key-caps';
import { useBringBack } from '../../ui/use-bring-back';
import { useSavedDraft } from '../../ui/use-saved-draft';
import classes from './programmes.module.css';
import { StakeholderRow } from './stakeholder-row';
import { useSaveProgramme } from './use-save-programme';

/** Whom the programme touches: their words, and whether they agree to the list as it was sent. */
export function StakeholderList({ programme }: { readonly programme: Programme }) {
  const save = useSaveProgramme(programme.id);
  // One draft for all: a stance that is chosen right after a name was typed must not bring back the old name.
  const draft = useSavedDraft<readonly Stakeholder[]>(programme.stakeholders, (rows) => {
    const stakeholders = rows.filter(({ name, role, words, reason }) =>
      [name, role, words, reason].some((typed) => typed.trim() !== ''),
    );
    save({ stakeholders });
  });
  const now = (rows: readonly Stakeholder[]) => {
    draft.set(rows);
    draft.commit();
  };
  const removed = useBringBack<Stakeholder>(
    ({ name, role, words }) => name || role || words,
    (insert) => now(insert(draft.shown)),
  );
  const add = () => draft.set([...draft.shown, blank()]);
  useCommands([
    { id: 'stakeholder-new', label: 'Add a stakeholder', group: 'Programme', keys: 's', run: add },
  ]);
  return (
    <>
      {draft.shown.length > 0 ? (
        <ul className={classes.people} aria-label="Stakeholders">
          {draft.shown.map((one, at) => (
            <StakeholderRow
              key={one.id}
              stakeholder={one}
              onChange={(next) => draft.set(draft.shown.map((each) => (each.id === one.id ? next : each)))}
              onLeave={draft.commit}
              onRemove={() => {
                removed.keep(one, at);
                now(draft.shown.filter(({ id }) => id !== one.id));
              }}
            />
          ))}
        </ul>
      ) : null}
      <Group gap="xs" mt="sm">
        <Button size="compact-xs" onClick={add}>
          Add a stakeholder
          <KeyHint keys="s" />
        </Button>
        {removed.button}
      </Group>
    </>
  );
}

const blank = (): Stakeholder => ({
  id: crypto.randomUUID(),
  name: '',
  role: '',
  words: '',
  stance: 'waiting',
  reason: '',
});
