import type { Activity } from '../../../core/activity/activity';
import { activityWords } from '../../ui/activity-words';
import { contactName } from '../../ui/contact-words';
import classes from './account.module.css';
import { useAccountScope } from './account-context';

/** What kind of entry, with whom, and what came of it; pressing the kind edits the entry. */
export function ActivityHead({ activity }: { readonly activity: Activity }) {
  const { page, openForm } = useAccountScope();
  const contact = page.contacts.find(({ id }) => id === activity.contactId);
  const engagement = page.engagements.find(({ id }) => id === activity.engagementId);
  const facts = [
    activity.direction === 'inbound' ? 'they contacted us' : '',
    contact === undefined ? '' : contactName(contact),
    activity.outcome,
    activity.result,
    activity.durationMs === null ? '' : `${Math.max(1, Math.round(activity.durationMs / 60_000))} min`,
  ].filter(Boolean);
  return (
    <>
      <button
        type="button"
        className={classes.cardName}
        title="Edit"
        onClick={() => openForm({ kind: 'activity', activity })}
      >
        {activityWords[activity.kind]}
      </button>
      {facts.length > 0 && <span className={classes.soft}> · {facts.join(' · ')}</span>}
      {engagement !== undefined && (
        <>
          {' · '}
          <a className="rk-link" href={`#/engagements/${engagement.id}`}>
            {engagement.playbookTitle}
          </a>
        </>
      )}
      {activity.subject !== '' && activity.subject !== engagement?.playbookTitle && (
        <div>{activity.subject}</div>
      )}
    </>
  );
}
