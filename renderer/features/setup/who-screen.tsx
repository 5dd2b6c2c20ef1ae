import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { RequestOutput } from '../../../core/contract';
import { useCommands } from '../../app/commands';
import { useCommand, useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { KeyHint } from '../../ui/key-caps';
import { findMe } from './find-me';
import classes from './setup.module.css';

type Rep = RequestOutput<'rep.list'>['reps'][number];

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
      worksWhileTyping: true,
      run: onSkip,
    },
  ]);
  const add = () => saveRep.mutate({ fields: { name: name.trim() } }, { onSuccess: (rep) => choose(rep.id) });
  return (
    <div className={classes.welcome}>
      <div className={`${classes.inner} ${classes.who}`}>
        <h1 className={classes.title}>Who are you?</h1>
        <p className={classes.lead}>Today begins with your accounts; everybody’s are one key away.</p>
        <Answer query={reps} failure="The reps could not be read">
          {(data) => {
            const { found, best, isNew } = findMe(data.reps, name);
            const submit = () => {
              if (isBusy) return;
              if (best) choose(best.id);
              else if (isNew && found.length === 0) add();
            };
            return (
              <form
                onSubmit={(event) => {
                  event.preventDefault();
                  submit();
                }}
              >
                <TextInput
                  autoFocus
                  label="Your name"
                  placeholder={found.length > 0 ? 'Type to find yourself' : 'First and last name'}
                  value={name}
                  maxLength={1000}
                  onChange={(event) => setName(event.currentTarget.value)}
                />
                {found.length > 0 || isNew ? (
                  <ul className={classes.reps} aria-label="Reps">
                    {found.map((rep) => (
                      <li key={rep.id}>
                        <button
                          type="button"
                          className={classes.rep}
                          disabled={isBusy}
                          onClick={() => choose(rep.id)}
                        >
                          <RepLine rep={rep} isBest={rep === best} />
                        </button>
                      </li>
                    ))}
                    {isNew ? (
                      <li>
                        <button type="button" className={classes.rep} disabled={isBusy} onClick={add}>
                          <span>
                            Add <strong>{name.trim()}</strong>, a new rep
                          </span>
                          {found.length === 0 ? <KeyHint keys="enter" /> : null}
                        </button>
                      </li>
                    ) : null}
                  </ul>
                ) : null}
              </form>
            );
          }}
        </Answer>
        <Button mt="md" onClick={onSkip}>
          Skip for now
          <KeyHint keys="escape" />
        </Button>
      </div>
    </div>
  );
}

function RepLine({ rep, isBest }: { readonly rep: Rep; readonly isBest: boolean }) {
  return (
    <>
      <strong>{rep.name}</strong>
      {isBest ? <KeyHint keys="enter" /> : null}
      <span className="rk-soft">{rep.office}</span>
      <span className={`rk-soft rk-number ${classes.accounts}`}>
        {rep.accountCount} {rep.accountCount === 1 ? 'account' : 'accounts'}
      </span>
    </>
  );
}
