import { contactName } from '../contact/contact-name';
import { activityNotes } from './activity-notes';
import { crmId } from './crm-id';
import { csvText } from './csv-text';
import { activityTitle, dateOf, type OutgoingActivity, timeOf } from './outgoing-activity';

/** HubSpot links by its own ids or by an e-mail address; names are there for people to read. */
const who = [
  'Activity assigned to',
  'Associated Company',
  'Associated Company IDs',
  'Associated Contact',
  'Email',
  'Associated Contact IDs',
  'Associated Deal IDs',
];
const callHeaders = [
  'Activity date',
  'Call title',
  'Call notes',
  'Call direction',
  'Call duration',
  'Call outcome',
  'Call status',
  ...who,
];
const noteHeaders = ['Activity date', 'Note body', ...who];

/** HubSpot's own names (imports.md); another outcome would be refused, so it goes into the notes. */
const knownOutcomes = new Set([
  'Busy',
  'Connected',
  'Left live message',
  'Left voicemail',
  'No answer',
  'Wrong number',
]);

export interface HubspotFiles {
  readonly calls: string;
  /** HubSpot imports one kind of activity a file; empty when there is nothing but calls. */
  readonly notes: string;
}

export function hubspotActivities(rows: readonly OutgoingActivity[]): HubspotFiles {
  const isCall = ({ activity }: OutgoingActivity) =>
    activity.kind === 'call' || activity.kind === 'voicemail';
  const notes = rows.filter((row) => !isCall(row));
  return {
    calls: csvText(callHeaders, rows.filter(isCall).map(callRow)),
    notes: notes.length === 0 ? '' : csvText(noteHeaders, notes.map(noteRow)),
  };
}

function callRow(row: OutgoingActivity) {
  const { activity } = row;
  const isKnown = knownOutcomes.has(activity.outcome);
  return [
    when(row),
    activityTitle(row),
    activityNotes(activity, { hasOutcome: isKnown, hasDirection: true }),
    activity.direction === 'inbound' ? 'Inbound' : 'Outbound',
    activity.durationMs,
    isKnown ? activity.outcome : '',
    'Completed',
    ...whoOf(row),
  ];
}

function noteRow(row: OutgoingActivity) {
  const notes = activityNotes(row.activity, { hasOutcome: false, hasDirection: false });
  return [when(row), `${activityTitle(row)}\n${notes}`.trim(), ...whoOf(row)];
}

function whoOf({ account, contact, deal, rep }: OutgoingActivity) {
  return [
    rep?.email || rep?.name,
    account?.name,
    crmId(account?.source, 'hubspot'),
    contactName(contact),
    contact?.email,
    crmId(contact?.source, 'hubspot'),
    crmId(deal?.source, 'hubspot'),
  ];
}

function when({ activity }: OutgoingActivity): string {
  return `${dateOf(activity)} ${timeOf(activity)}`.trim();
}
