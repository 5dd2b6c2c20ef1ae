import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { Today } from '../../../core/today/today';
import { useRequest } from '../../app/use-request';
import { useShownDate } from '../../ui/as-of';
import { KeyHint } from '../../ui/key-caps';
import { LongName } from '../../ui/long-name';
import { RelativeDate } from '../../ui/relative-date';
import { Section } from '../../ui/section';
import { MoreRows, useShownPart } from '../../ui/shown-part';
import classes from './today.module.css';
import { useCallActions } from './use-call-actions';

/** The first ones; what is open and in stock must not be pushed out of sight by a long list. */
const fewSteps = 6;
const mostSteps = 8;

interface DueStepsProps {
  readonly today: Today;
  readonly scope: 'mine' | 'all';
}

/** Steps that are due or late; ticking one takes it away, with a way back. */
export function DueSteps({ today, scope }: DueStepsProps) {
  const { finish } = useCallActions();
  const asOf = useShownDate();
  const [showsAll, setShowsAll] = useState(false);
  const { dueSteps: first, dueStepCount: count } = today;
  const all = useRequest('today.dueSteps', { scope }, { isEnabled: showsAll, keepsPrevious: true }).data;
  const steps = (showsAll && all?.steps) || first;
  const isShort = count > mostSteps && !(showsAll && all !== undefined);
  const { shown, ...more } = useShownPart(isShort ? steps.slice(0, fewSteps) : steps);
  return (
    <Section title="Due steps" count={count} actions={count > 0 ? <KeyHint keys="x" /> : null}>
      {count === 0 ? (
        <p className={classes.quiet}>Nothing is due. Every review ends with a next step and its date.</p>
      ) : (
        <ul className={classes.list}>
          {shown.map((step) => (
            <li key={step.id} className={classes.item}>
              <Checkbox
                mt={2}
                checked={false}
                onChange={() => finish(step)}
                aria-label={`Done: ${step.text}, ${step.accountName}`}
              />
              <div className={classes.grow}>
                <p className={classes.step} title={step.text}>
                  {step.text}
                </p>
                <a className={`rk-link ${classes.small}`} href={`#/accounts/${step.accountId}`}>
                  <LongName>{step.accountName}</LongName>
                </a>
                {step.peace ? <p className={`${classes.small} ${classes.late}`}>{step.peace}</p> : null}
              </div>
              <span className={`${classes.small} ${step.dueOn < asOf ? classes.late : ''}`}>
                <RelativeDate date={step.dueOn} />
                {step.dueTime === null ? null : `, ${step.dueTime}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <MoreRows {...more} />
      {isShort ? (
        <Button mt={6} size="compact-xs" loading={showsAll} onClick={() => setShowsAll(true)}>
          Show {(count - shown.length).toLocaleString('en-US')} more
        </Button>
      ) : null}
    </Section>
  );
}
