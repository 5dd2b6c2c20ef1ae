import { Button } from '@mantine/core';
import { IconFileImport, IconFlame, IconSparkles } from '@tabler/icons-react';
import { useRef } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { useCommands } from '../../app/commands';
import { keepDroppedFiles } from '../../app/dropped-files';
import { useCommand } from '../../app/use-request';
import { isPractice, practiceAddress } from '../../is-practice';
import { KeyHint } from '../../ui/key-caps';
import classes from './setup.module.css';

/** An empty workspace: bring the history in, or look around with sample data. */
export function SetupScreen() {
  const fileField = useRef<HTMLInputElement>(null);
  const addSample = useCommand('workspace.addSampleData', { failure: 'The sample data was not added' });
  const choose = () => fileField.current?.click();
  const add = () => {
    if (!addSample.isPending) addSample.mutate({});
  };
  useCommands([
    { id: 'choose-files', label: 'Choose CSV files', group: 'Welcome', keys: 'o', run: choose },
    { id: 'add-sample', label: 'Add sample data', group: 'Welcome', keys: 'd', run: add },
  ]);
  return (
    <div className={classes.welcome}>
      <div className={classes.inner}>
        <IconFlame size={40} stroke={1.4} className={classes.mark} aria-hidden="true" />
        <h1 className={classes.title}>Call again, with a reason</h1>
        <p className={classes.lead}>
          Rekindle finds the accounts that are worth another call, and says why. It needs their history first.
          All of it stays on this computer.
        </p>
        <div className={classes.ways}>
          <section className={classes.way} aria-labelledby="way-import">
            <IconFileImport size={24} stroke={1.5} aria-hidden="true" />
            <h2 id="way-import">Bring in your CRM’s exports</h2>
            <p>
              Drop CSV files of accounts, contacts, deals and activities anywhere on this window: Salesforce,
              HubSpot, Pipedrive or any other. You see what will happen before anything is written.
            </p>
            <input
              ref={fileField}
              type="file"
              accept=".csv,.tsv,.txt,text/csv"
              multiple
              hidden
              aria-label="CSV files"
              onChange={(event) => {
                keepDroppedFiles([...(event.currentTarget.files ?? [])]);
                navigate('/import');
              }}
            />
            <Button variant="filled" onClick={choose}>
              Choose CSV files
              <KeyHint keys="o" />
            </Button>
          </section>
          <section className={classes.way} aria-labelledby="way-sample">
            <IconSparkles size={24} stroke={1.5} aria-hidden="true" />
            <h2 id="way-sample">Look around first</h2>
            <p>
              Sixty made-up accounts with a year of deals, calls and notes show every pool and playbook. Your
              own data can come later.
            </p>
            <Button onClick={add} loading={addSample.isPending}>
              Add sample data
              <KeyHint keys="d" />
            </Button>
          </section>
        </div>
        {isPractice ? null : (
          <p className={classes.foot}>
            New to selling this way?{' '}
            <a className="rk-link" href={practiceAddress}>
              Open practice
            </a>
            : the same sample accounts, kept apart from your workspace.
          </p>
        )}
      </div>
    </div>
  );
}
