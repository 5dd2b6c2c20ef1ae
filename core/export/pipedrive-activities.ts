import { contactName } from '../contact/contact-name';
import { activityNotes } from './activity-notes';
import { crmId } from './crm-id';
import { csvText } from './csv-text';
import { activityTitle, dateOf, type OutgoingActivity, timeOf } from './outgoing-activity';

const headers = [
  'Activity - Subject',
  'Activity - Type',
  'Activity - Due date',
  'Activity - Due time',
  'Activity - Duration',
  'Activity - Done',
  'Activity - Assigned to user',
  'Activity - Note',
  'Activity - Organization',
  'Activity - Contact person',
  'Activity - Deal',
  'Activity - Organization ID',
  'Activity - Contact person ID',
  'Activity - Deal ID',
];

const types: { readonly [K in OutgoingActivity['activity']['kind']]: string } = {
  call: 'Call',
  voicemail: 'Call',
  email: 'Email',
  meeting: 'Meeting',
  note: 'Task',
  value: 'Task',
};

export function pipedriveActivities(rows: readonly OutgoingActivity[]): string {
  return csvText(
    headers,
    rows.map((row) => {
      const { activity, account, contact, deal, rep } = row;
      return [
        activityTitle(row),
        types[activity.kind],
        dateOf(activity),
        timeOf(activity),
        durationText(activity.durationMs),
        'Done',
        rep?.name,
        activityNotes(activity, { hasOutcome: false, hasDirection: false }),
        account?.name,
        contactName(contact),
        deal?.name,
        crmId(account?.source, 'pipedrive'),
        crmId(contact?.source, 'pipedrive'),
        crmId(deal?.source, 'pipedrive'),
      ];
    }),
  );
}

/** `HH:mm`; a call under a minute counts as one. */
function durationText(durationMs: number | null): string {
  if (durationMs === null) return '';
  const minutes = Math.max(1, Math.round(durationMs / 60_000));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
