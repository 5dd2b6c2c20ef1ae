import { Button } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { useCommands } from '../../app/commands';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { leavePractice } from '../../is-practice';
import { FormDialog } from '../../ui/form-dialog';
import classes from './practice-band.module.css';

/** The band stands on the first page only; the margin of every page says it too. */
const onEveryPage = '@page { @top-center { content: "Practice: sample accounts"; font: 10pt sans-serif; } }';

/** Stands above every screen of practice, and on what is printed of it. */
export function PracticeBand() {
  const [isAsking, setAsking] = useState(false);
  const reset = useCommand('practice.reset', { failure: 'Practice was not reset' });
  useCommands([
    { id: 'leave-practice', label: 'Leave practice', group: 'Practice', run: leavePractice },
    { id: 'reset-practice', label: 'Reset practice', group: 'Practice', run: () => setAsking(true) },
  ]);
  const begin = () =>
    reset.mutate(
      {},
      {
        onSuccess: () => {
          setAsking(false);
          navigate('/today');
          showDone('Practice begins anew.');
        },
      },
    );
  return (
    <section className={classes.band} aria-label="You are in practice" data-every-paper>
      <style>{onEveryPage}</style>
      <IconSchool size={18} stroke={1.8} aria-hidden="true" className={classes.icon} />
      <p className={classes.words}>
        <strong>Practice.</strong> The accounts are samples; nothing in here reaches your workspace.
      </p>
      <div className={`rk-screen-only ${classes.buttons}`}>
        <Button size="compact-xs" onClick={() => setAsking(true)}>
          Reset practice
        </Button>
        <Button size="compact-xs" onClick={leavePractice}>
          Leave practice
        </Button>
      </div>
      <FormDialog
        title="Reset practice?"
        submitLabel="Reset practice"
        focusesSubmit
        isOpen={isAsking}
        isBusy={reset.isPending}
        onClose={() => setAsking(false)}
        onSubmit={begin}
      >
        <p className={classes.ask}>
          Everything that you did in practice is thrown away, and the sample accounts begin anew as of today.
          Your workspace is not touched.
        </p>
      </FormDialog>
    </section>
  );
}
