import { contactName } from '../contact/contact-name';
import { activityNotes } from './activity-notes';
import { activityTitle, dateOf, type OutgoingActivity, timeOf } from './outgoing-activity';

/** For the clipboard: reads well in a mail or in a field for notes. */
export function plainActivities(rows: readonly OutgoingActivity[]): string {
  return rows.map(plainActivity).join('\n\n');
}

function plainActivity(row: OutgoingActivity): string {
  const { activity, account, contact, rep } = row;
  const head = [
    `${dateOf(activity)} ${timeOf(activity)}`.trim(),
    account?.name,
    contactName(contact),
    rep?.name,
  ];
  const title = [activityTitle(row), activity.outcome].filter(Boolean).join(' - ');
  return [
    head.filter(Boolean).join(', '),
    title,
    activityNotes(activity, { hasOutcome: true, hasDirection: false }),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
