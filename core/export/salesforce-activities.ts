import { contactName } from '../contact/contact-name';
import { activityNotes } from './activity-notes';
import { crmId } from './crm-id';
import { csvText } from './csv-text';
import { activityTitle, dateOf, type OutgoingActivity } from './outgoing-activity';

const headers = [
  'Subject',
  'ActivityDate',
  'Status',
  'Priority',
  'TaskSubtype',
  'CallType',
  'CallDisposition',
  'CallDurationInSeconds',
  'Description',
  'WhatId',
  'WhoId',
  'OwnerId',
  'Company / Account',
  'Contact',
  'Assigned To',
];

/** Completed tasks by the names of Salesforce's own fields, which its importers map by themselves. */
export function salesforceActivities(rows: readonly OutgoingActivity[]): string {
  return csvText(
    headers,
    rows.map((row) => {
      const { activity, account, contact, deal, rep } = row;
      const isCall = activity.kind === 'call' || activity.kind === 'voicemail';
      return [
        activityTitle(row).slice(0, 255),
        dateOf(activity),
        'Completed',
        'Normal',
        isCall ? 'Call' : activity.kind === 'email' ? 'Email' : 'Task',
        isCall ? (activity.direction === 'inbound' ? 'Inbound' : 'Outbound') : '',
        activity.outcome,
        isCall && activity.durationMs !== null ? Math.round(activity.durationMs / 1_000) : '',
        activityNotes(activity, { hasOutcome: true, hasDirection: isCall }),
        crmId(deal?.source, 'salesforce') || crmId(account?.source, 'salesforce'),
        crmId(contact?.source, 'salesforce'),
        crmId(rep?.source, 'salesforce'),
        account?.name,
        contactName(contact),
        rep?.name,
      ];
    }),
  );
}
