import { Button, Text } from '@mantine/core';
import { navigate } from 'wouter/use-hash-location';
import type { EngagementPage } from '../../../core/engagement/engagement-page';
import type { Trial } from '../../../core/trial/trial';
import { useCommands } from '../../app/commands';
import { useCommand } from '../../app/use-request';
import { exactDate } from '../../ui/calendar';
import { KeyHint } from '../../ui/key-caps';
import { Page } from '../../ui/page';
import classes from './trial.module.css';
import { backWords, originAddress } from './trial-origin';

interface TrialEndProps {
  readonly page: EngagementPage;
  readonly trial: Trial;
}

/** After a trial: what the run would have written, and the ways on. */
export function TrialEnd({ page, trial }: TrialEndProps) {
  const start = useCommand('trial.start', { failure: 'The trial did not begin again' });
  const { account } = page.account;
  const { fileId, wouldHaveWritten } = trial;
  const runAgain = () =>
    start.mutate(
      { fileId, from: trial.from, text: page.playbook.text, accountId: account.id },
      { onSuccess: ({ id }) => navigate(`/engagements/${id}`) },
    );
  const goBack = () => navigate(originAddress(trial));
  useCommands([
    { id: 'trial-again', label: 'Run the trial again', group: 'Trial', keys: 'r', run: runAgain },
    { id: 'trial-back', label: backWords(trial), group: 'Trial', keys: 'e', run: goBack },
  ]);
  return (
    <Page
      title={`Trial: ${page.playbook.playbook.title}`}
      action={
        <>
          <Button onClick={runAgain} loading={start.isPending}>
            Run again
            <KeyHint keys="r" />
          </Button>
          <Button variant="filled" onClick={goBack}>
            {backWords(trial)}
            <KeyHint keys="e" />
          </Button>
        </>
      }
    >
      <section className={classes.end} aria-label="What the run would have written">
        <h2>Nothing of this was kept</h2>
        <Text mb="lg">{account.name} is a sample account. With a real one, this run would have written:</Text>
        <dl>
          {wouldHaveWritten.map(({ where, what, on }) => (
            <div key={`${where} ${what}`}>
              <dt>{where}</dt>
              <dd>{[what, on === null ? '' : exactDate(on)].filter(Boolean).join(', ')}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Page>
  );
}
