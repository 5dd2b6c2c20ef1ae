import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useCommands } from '../../app/commands';
import { useCommand, useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { KeyHint } from '../../ui/key-caps';
import classes from './setup.module.css';

/** Asks once who I am, so that Today begins with my accounts. */
export function WhoScreen({ onSkip }: { readonly onSkip: () => void }) {
  const reps = useRequest('rep.list', {});
  const [name, setName] = useState('');
  const saveSettings = useCommand('settings.save', { failure: 'Your choice was not saved' });
  const saveRep = useCommand('rep.save', { failure: 'Your name was not added; it is kept here' });
  const choose = (repId: string) => saveSettings.mutate({ fields: { meRepId: repId } });
  const isBusy = saveSettings.isPending || saveRep.isPending;
  useCommands([
    {
      id: 'skip-who',
      label: 'Skip: show everybody’s accounts',
      group: 'Who are you?',
      keys: 'escape',
      run: onSkip,
    },
  ]);
  const add = () => {
    if (name.trim() === '' || isBusy) return;
    saveRep.mutate({ fields: { name: name.trim() } }, { onSuccess: (rep) => choose(rep.id) });
  };
  return (
    <div className={classes.welcome}>
      <div className={`${classes.inner} ${classes.who}`}>
        <h1 className={classes.title}>Who are you?</h1>
        <p className={classes.lead}>Today begins with your accounts; everybody’s are one key away.</p>
        <Answer query={reps} failure="The reps could not be read">
          {(data) => {
            const active = data.reps.filter((rep) => !rep.hasLeft && !rep.looksDeactivated);
            return active.length === 0 ? null : (
              <ul className={classes.reps} aria-label="Reps">
                {active.map((rep) => (
                  <li key={rep.id}>
                    <button
                      type="button"
                      className={classes.rep}
                      disabled={isBusy}
                      onClick={() => choose(rep.id)}
                    >
                      <strong>{rep.name}</strong>
                      <span className="rk-soft">{rep.office}</span>
                      <span className="rk-soft rk-number">
                        {rep.accountCount} {rep.accountCount === 1 ? 'account' : 'accounts'}
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            );
          }}
        </Answer>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <Group align="flex-end" gap="xs" wrap="nowrap">
            <TextInput
              label="Somebody else"
              placeholder="Your name"
              flex={1}
              value={name}
              maxLength={1000}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit" disabled={name.trim() === ''} loading={isBusy}>
              That is me
            </Button>
          </Group>
        </form>
        <Button mt="md" variant="subtle" color="gray" onClick={onSkip}>
          Skip for now
          <KeyHint keys="escape" />
        </Button>
      </div>
    </div>
  );
}
