import type { Account } from '../account/account';
import type { Activity } from '../activity/activity';
import type { Contact } from '../contact/contact';
import type { Deal } from '../deal/deal';
import type { Rep } from '../rep/rep';

/** An activity with the records that it names, on its way to a CRM. */
export interface OutgoingActivity {
  readonly activity: Activity;
  readonly account: Account | null;
  readonly contact: Contact | null;
  readonly deal: Deal | null;
  readonly rep: Rep | null;
}

/** What was imported never goes back out: the CRM has it already. */
export function isOutgoing(activity: Activity, onlyNew: boolean): boolean {
  return activity.source === undefined && !(onlyNew && activity.exportedAt !== null);
}

const kindWords: { readonly [K in Activity['kind']]: string } = {
  call: 'Call',
  voicemail: 'Voicemail',
  email: 'E-mail',
  meeting: 'Meeting',
  note: 'Note',
  value: 'Value given',
};

export function activityTitle({ activity, account }: OutgoingActivity): string {
  const subject = activity.subject.trim();
  const kind = kindWords[activity.kind];
  if (subject !== '') return subject.startsWith(kind) ? subject : `${kind}: ${subject}`;
  return account === null ? kind : `${kind} with ${account.name}`;
}

export function dateOf(activity: Activity): string {
  return activity.at.slice(0, 10);
}

/** `HH:mm`, empty when only the day is known. */
export function timeOf(activity: Activity): string {
  return activity.at.slice(11, 16);
}
