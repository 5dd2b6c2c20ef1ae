import { Button, Switch } from '@mantine/core';
import { Link } from 'wouter';
import { currentMoment, playedTurns } from '../../../core/scenario/play';
import type { RolePlayPage } from '../../../core/scenario/role-play';
import { useCommands } from '../../app/commands';
import { useStartRolePlay } from '../../app/use-start-role-play';
import { KeyHint } from '../../ui/key-caps';
import { Page } from '../../ui/page';
import { MomentView } from './moment-view';
import { RolePlayResult } from './role-play-result';
import { ScenarioFacts } from './scenario-facts';
import classes from './training.module.css';
import { Transcript } from './transcript';
import { useReadAloud } from './use-read-aloud';

/** The call so far, the moment where it stands, and beside it what a rep would know. */
export function RolePlayRun({ page }: { readonly page: RolePlayPage }) {
  const { rolePlay, scenario } = page;
  const turns = playedTurns(scenario, rolePlay.turns);
  const moment = currentMoment(scenario, rolePlay.turns);
  const isOver = rolePlay.finishedAt !== null;
  const readAloud = useReadAloud();
  const start = useStartRolePlay();
  const again = () => start(rolePlay.fileId, true);
  useCommands([
    { id: 'play-again', label: 'Play again from the start', group: 'Role-play', keys: 'r', run: again },
  ]);
  return (
    <Page
      title={rolePlay.title}
      aside={
        <Link className="rk-link" href="/training">
          All role-plays
        </Link>
      }
      action={
        <>
          {readAloud.isPossible ? (
            <Switch
              className={classes.aloud}
              label="Read aloud"
              checked={readAloud.isOn}
              onChange={(event) => readAloud.change(event.currentTarget.checked)}
            />
          ) : null}
          <Button variant={isOver ? 'filled' : 'default'} onClick={again}>
            {isOver ? 'Play again' : 'Start over'}
            <KeyHint keys="r" />
          </Button>
        </>
      }
    >
      <div className={classes.run}>
        <section className={classes.call} aria-label="The call">
          <Transcript turns={turns} persona={scenario.persona} />
          {moment ? (
            <MomentView key={rolePlay.turns.length} page={page} moment={moment} say={readAloud.say} />
          ) : null}
          {isOver ? <RolePlayResult page={page} turns={turns} moment={moment} /> : null}
        </section>
        <ScenarioFacts scenario={scenario} />
      </div>
    </Page>
  );
}
