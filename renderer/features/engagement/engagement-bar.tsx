import { Button, Menu } from '@mantine/core';
import { MoreMenu } from '../../ui/more-menu';
import classes from './engagement.module.css';
import { useEngagementActions } from './engagement-actions';
import { useEngagementWork } from './engagement-work';
import { PhaseTabs } from './phase-tabs';
import { SaveStateText } from './save-state-text';
import { TimerButton } from './timer-button';

/** Where I am: the account and the playbook, the three parts, the clock, and whether all is saved. */
export function EngagementBar({ onShowFacts }: { readonly onShowFacts: (() => void) | null }) {
  const { page, engagement, isClosed } = useEngagementWork();
  const { askToAbandon } = useEngagementActions();
  const { account } = page.account;
  return (
    <header className={classes.bar}>
      <div className={classes.who}>
        <h1 title={account.name}>{account.name}</h1>
        <p title={engagement.playbookTitle}>{engagement.playbookTitle}</p>
      </div>
      <PhaseTabs />
      <TimerButton />
      {page.trial === null && <SaveStateText />}
      {onShowFacts !== null && (
        <Button onClick={onShowFacts} title="Facts, notes and objections (F)">
          Facts
        </Button>
      )}
      <MoreMenu label="More about this engagement">
        {page.trial === null && (
          <Menu.Item component="a" href={`#/accounts/${account.id}`}>
            Open the account
          </Menu.Item>
        )}
        <Menu.Item component="a" href={`#/engagements/${engagement.id}/sheet`}>
          Print the call sheet (Ctrl P)
        </Menu.Item>
        {!isClosed && (
          <Menu.Item onClick={askToAbandon}>
            {page.trial === null ? 'Abandon this engagement' : 'End the trial'}
          </Menu.Item>
        )}
      </MoreMenu>
    </header>
  );
}
