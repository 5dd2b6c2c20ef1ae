import { Button } from '@mantine/core';
import { KeyHint } from '../../ui/key-caps';
import { RelativeDate } from '../../ui/relative-date';
import { Section } from '../../ui/section';
import classes from './account.module.css';
import { useAccountScope } from './account-context';
import { TriggerHead } from './trigger-head';

/** The timeline has them all. */
const shownCount = 3;

/** What happened there lately; T notes another. */
export function TriggerCard() {
  const { page, openForm } = useAccountScope();
  const { triggers } = page;
  return (
    <Section
      title="Trigger events"
      count={triggers.length}
      actions={
        <Button size="compact-xs" onClick={() => openForm({ kind: 'trigger', trigger: null })}>
          Note an event <KeyHint keys="t" />
        </Button>
      }
    >
      {triggers.slice(0, shownCount).map((trigger) => (
        <div key={trigger.id} className={classes.card}>
          <TriggerHead trigger={trigger} /> <span className={classes.soft}>·</span>{' '}
          <span className={classes.soft}>
            <RelativeDate date={trigger.on} />
          </span>
          {trigger.text !== '' && <p className={classes.line}>{trigger.text}</p>}
        </div>
      ))}
    </Section>
  );
}
