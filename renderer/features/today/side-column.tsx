import { Button } from '@mantine/core';
import { localDateOf } from '../../../core/calendar/local-date-of';
import type { Today } from '../../../core/today/today';
import { LongName } from '../../ui/long-name';
import { RelativeDate } from '../../ui/relative-date';
import { Section } from '../../ui/section';
import { CheckpointsCard } from './checkpoints-card';
import { CoachCard } from './coach-card';
import { DueSteps } from './due-steps';
import { HandOffsCard } from './hand-offs-card';
import { OwnCard } from './own-card';
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
      <CoachCard />
      <DueSteps today={today} scope={scope} />
      {today.openEngagements.length === 0 ? null : (
        <Section title="Open engagements" count={today.openEngagements.length}>
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
        </Section>
      )}
      <StockMeter stock={today.stock} scope={scope} onShowStale={() => openDialog({ kind: 'stale' })} />
      <RhythmCard scope={scope} />
      <CheckpointsCard scope={scope} />
      <HandOffsCard scope={scope} />
      <TargetsCard scope={scope} />
      <OwnCard />
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
