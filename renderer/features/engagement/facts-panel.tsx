import { Text } from '@mantine/core';
import { exactDate } from '../../ui/calendar';
import { PoolBadge } from '../../ui/pool-badge';
import { RelativeDate } from '../../ui/relative-date';
import { AccountFacts } from './account-facts';
import { AttemptFacts } from './attempt-facts';
import { ContactFacts } from './contact-facts';
import { DealFacts } from './deal-facts';
import classes from './engagement.module.css';
import { useEngagementWork } from './engagement-work';
import { NotesPanel } from './notes-panel';
import { ObjectionTitles } from './objection-titles';
import { StoryList } from './story-list';

const lastEventCount = 5;

/** Right column: what is known, so that nobody has to leave the call to look it up. */
export function FactsPanel() {
  const { page } = useEngagementWork();
  const { pools, activities } = page.account;
  return (
    <>
      <NotesPanel />
      <ContactFacts />
      <DealFacts />
      <AttemptFacts />
      <ObjectionTitles />
      <StoryList />
      {pools.length > 0 && (
        <section className={classes.section} aria-label="Why this account">
          <h2>Why this account</h2>
          {pools.map(({ pool, why }) => (
            <div key={pool} className={classes.event}>
              <PoolBadge pool={pool} why={why} />
              <p>{why}</p>
            </div>
          ))}
        </section>
      )}
      <section className={classes.section} aria-label="Last events">
        <h2>Last events</h2>
        {activities.length === 0 && (
          <Text size="sm" c="dimmed">
            Nothing is on record yet.
          </Text>
        )}
        <ul>
          {activities.slice(0, lastEventCount).map((activity) => (
            <li key={activity.id} className={classes.event}>
              <span className="rk-soft" title={exactDate(activity.at)}>
                <RelativeDate date={activity.at.slice(0, 10)} /> · {activity.kind}
                {activity.outcome !== '' && ` · ${activity.outcome}`}
              </span>
              <p className={classes.clamp} title={activity.text}>
                {activity.text || activity.subject}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <AccountFacts />
    </>
  );
}
