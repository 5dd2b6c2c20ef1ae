import { Box, Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { useCommands } from '../../app/commands';
import { SearchButton } from '../../app/search-button';
import { showDone } from '../../app/show-done';
import { forgetValue, useKept } from '../../app/use-kept';
import { useCommand } from '../../app/use-request';
import { AskFirst } from '../../ui/ask-first';
import { KeyHint } from '../../ui/key-caps';
import { Page } from '../../ui/page';
import { DrawnPreview } from './drawn-preview';
import { ListFields } from './list-fields';
import classes from './power-hour.module.css';
import { RhythmFields } from './rhythm-fields';
import { SeriesExceptions } from './series-exceptions';
import { SessionFields } from './session-fields';
import { type SetupDraft, setupProblem } from './setup-draft';
import type { SetupTarget } from './setup-screen';
import { showPage } from './use-power-hour';

interface SetupFormProps {
  readonly target: SetupTarget;
  readonly initial: SetupDraft;
}

const titles = { new: 'Set up a power hour', hour: 'Change the set-up', series: 'Change the series' };

/** What is chosen at the left, whom it would bring at the right. Kept while one looks elsewhere. */
export function SetupForm({ target, initial }: SetupFormProps) {
  const keptAs = `power-hour.set-up.${target.kind === 'new' ? 'new' : target.id}`;
  const [setup, setSetup] = useKept<SetupDraft>(keptAs, initial);
  const [, navigate] = useLocation();
  const save = useSave(target, setup, (path) => {
    forgetValue(keptAs);
    navigate(path);
  });
  const change = (part: Partial<SetupDraft>) => setSetup({ ...setup, ...part });
  const problem = setupProblem(setup);
  const label = setup.isWeekly ? 'Save the series' : 'Draw the list';
  const submit = () => {
    if (problem === '' && !save.isBusy) save.run();
  };
  useCommands([{ id: 'set-up-save', label, group: 'Power hour', keys: 'mod+enter', run: submit }]);
  return (
    <Page
      title={titles[target.kind]}
      isFilled
      search={<SearchButton />}
      action={
        <>
          <Button component="a" href={target.kind === 'hour' ? `#/power-hour/${target.id}` : '#/power-hour'}>
            Back
          </Button>
          <Button
            variant="filled"
            disabled={problem !== ''}
            loading={save.isBusy}
            onClick={submit}
            title={problem}
          >
            {label}
            <KeyHint keys="mod+enter" />
          </Button>
        </>
      }
    >
      <form className={classes.form} aria-label="Set-up" onSubmit={(event) => event.preventDefault()}>
        <RhythmFields setup={setup} isFixed={target.kind !== 'new'} onChange={change} />
        <SessionFields setup={setup} onChange={change} />
        <ListFields filter={setup.filter} onChange={(filter) => change({ filter })} />
        {problem === '' ? null : (
          <p role="status" className={classes.quiet}>
            {problem}
          </p>
        )}
        {target.kind === 'series' ? (
          <>
            <SeriesExceptions id={target.id} />
            <RemoveSeries id={target.id} />
          </>
        ) : null}
      </form>
      <section className={classes.main} aria-label="The list that it draws">
        <DrawnPreview filter={setup.filter} onChange={(filter) => change({ filter })} />
      </section>
    </Page>
  );
}

function useSave(target: SetupTarget, setup: SetupDraft, done: (path: string) => void) {
  const plan = useCommand('powerHour.plan', { failure: 'The power hour was not set up' });
  const saveSeries = useCommand('powerHourSeries.save', { failure: 'The series was not saved' });
  const { name, goal, lengthMinutes, repIds, takesTurns, programmeId, filter } = setup;
  const run = () => {
    if (setup.isWeekly) {
      const { weekdays, time, startsOn, endsOn } = setup;
      const shared = { name, goal, lengthMinutes, repIds, programmeId, filter };
      const fields = { ...shared, weekdays, time, startsOn, endsOn };
      const id = target.kind === 'series' ? target.id : undefined;
      saveSeries.mutate(
        { ...(id !== undefined && { id }), fields },
        { onSuccess: () => done('/power-hour') },
      );
      return;
    }
    const id = target.kind === 'hour' ? target.id : undefined;
    const fields = { name, goal, lengthMinutes, repIds, takesTurns, programmeId, filter };
    plan.mutate(
      { ...(id !== undefined && { id }), fields },
      {
        onSuccess: (page) => {
          showPage(page);
          done(`/power-hour/${page.hour.id}`);
        },
      },
    );
  };
  return { run, isBusy: plan.isPending || saveSeries.isPending };
}

function RemoveSeries({ id }: { readonly id: string }) {
  const remove = useCommand('powerHourSeries.remove', { failure: 'The series was not removed' });
  const [, navigate] = useLocation();
  const run = () =>
    remove.mutate(
      { id },
      {
        onSuccess: () => {
          showDone('The series was removed.');
          navigate('/power-hour');
        },
      },
    );
  return (
    <Box mt="md">
      <AskFirst
        label="Remove the series"
        question="Remove the series? Hours that were held stay."
        yes="Remove"
        isBusy={remove.isPending}
        onYes={run}
      />
    </Box>
  );
}
