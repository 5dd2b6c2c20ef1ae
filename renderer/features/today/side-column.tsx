import { Button } from '@mantine/core';
import { localDateOf } from '../../../core/calendar/local-date-of';
import type { Today } from '../../../core/today/today';
import { LongName } from '../../ui/long-name';
import { RelativeDate } from '../../ui/relative-date';
import { Section } from '../../ui/section';
import { CheckpointsCard } from './checkpoints-card';
import { DueSteps } from './due-steps';
import { HandOffsCard } from './hand-offs-card';
import { PowerHourCard } from './power-hour-card';
import { RhythmCard } from './rhythm-card';
import { StockMeter } from './stock-meter';
import { TargetsCard } from './targets-card';
import classes from './today.module.css';
import type { TodayDialog } from './use-today-commands';

const phaseWords = { prepare: 'preparing', call: 'on the call', review: 'to review' };

interface SideColumnProps {
  readonly today: Today;
  readonly scope: 'mine' | 'all';
  readonly openDialog: (dialog: TodayDialog) => void;
}

/** Beside the calls: due steps, engagements left open, the stock, what was set aside. */
export function SideColumn({ today, scope, openDialog }: SideColumnProps) {
  return (
    <>
      <PowerHourCard />
      <DueSteps steps={today.dueSteps} />
      <RhythmCard scope={scope} />
      <Section title="Open engagements" count={today.openEngagements.length}>
        {today.openEngagements.length === 0 ? (
          <p className={classes.quiet}>A playbook that you start waits here until its review is done.</p>
        ) : (
          <ul className={classes.list}>
            {today.openEngagements.map((each) => (
              <li key={each.id} className={classes.item}>
                <div className={classes.grow}>
                  <a className="rk-link" href={`#/engagements/${each.id}`}>
                    <LongName>{each.accountName}</LongName>
                  </a>
                  <div className={classes.small}>
                    {each.playbookTitle} · {phaseWords[each.phase]} ·{' '}
                    <RelativeDate date={localDateOf(each.updatedAt)} />
                  </div>
                </div>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <StockMeter stock={today.stock} scope={scope} onShowStale={() => openDialog({ kind: 'stale' })} />
      <TargetsCard scope={scope} />
      <CheckpointsCard scope={scope} />
      <HandOffsCard scope={scope} />
      {today.setAsideCount > 0 ? (
        <Section title="Set aside" count={today.setAsideCount}>
          <Button size="compact-xs" onClick={() => openDialog({ kind: 'set-asides' })}>
            Show what was set aside
          </Button>
        </Section>
      ) : null}
    </>
  );
}
