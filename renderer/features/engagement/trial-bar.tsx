import { Button } from '@mantine/core';
import { IconFlask } from '@tabler/icons-react';
import { useState } from 'react';
import { TrialDialog } from '../../app/trial-dialog';
import { useEngagementActions } from './engagement-actions';
import { useEngagementWork } from './engagement-work';
import classes from './trial.module.css';
import { backWords } from './trial-origin';

/** Says on every part of a trial that it is one, and leads out of it. */
export function TrialBar() {
  const { page } = useEngagementWork();
  const { askToAbandon } = useEngagementActions();
  const [isChoosing, setChoosing] = useState(false);
  if (page.trial === null) return null;
  const { account } = page.account;
  return (
    <section className={classes.bar} aria-label="Trial">
      <IconFlask size={18} aria-hidden />
      <p>
        <strong>Trial: nothing is kept.</strong> {account.name} is a sample account, and closing Rekindle
        forgets this run.
      </p>
      <Button onClick={() => setChoosing(true)}>Another account</Button>
      <Button onClick={askToAbandon}>{backWords(page.trial)}</Button>
      {isChoosing ? (
        <TrialDialog
          fileId={page.trial.fileId}
          from={page.trial.from}
          text={page.playbook.text}
          accountId={account.id}
          onClose={() => setChoosing(false)}
        />
      ) : null}
    </section>
  );
}
