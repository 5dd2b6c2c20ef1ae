import type { ImportKind } from './import-record';

export type ImportFieldType =
  | 'text'
  | 'long'
  | 'number'
  | 'money'
  | 'date'
  | 'time'
  | 'yes-no'
  | 'list'
  | 'key'
  | 'year';

/** Something that a column can be read as. Links name another record by its name or by its key. */
export interface ImportField {
  readonly name: string;
  readonly label: string;
  readonly type: ImportFieldType;
}

const field = (name: string, label: string, type: ImportFieldType = 'text'): ImportField => ({
  name,
  label,
  type,
});

const accountLink = [field('accountName', 'Account'), field('accountKey', 'Account ID', 'key')];
const contactLink = [field('contactName', 'Contact'), field('contactKey', 'Contact ID', 'key')];
const ownerLink = [field('owner', 'Owner'), field('ownerKey', 'Owner ID', 'key')];
const currency = field('currency', 'Currency');
const notes = field('notes', 'Notes', 'long');

/** Everything that the mapping screen offers, by kind of file. */
export const importFields: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  accounts: [
    field('id', 'ID', 'key'),
    field('name', 'Name'),
    ...ownerLink,
    field('parent', 'Parent account'),
    field('parentKey', 'Parent account ID', 'key'),
    field('segment', 'Segment'),
    field('industry', 'Industry'),
    field('phone', 'Phone'),
    field('website', 'Website'),
    field('street', 'Street'),
    field('city', 'City'),
    field('region', 'Region'),
    field('postalCode', 'Postal code'),
    field('country', 'Country'),
    field('employees', 'Employees', 'number'),
    field('annualRevenue', 'Annual revenue', 'money'),
    currency,
    field('foundedYear', 'Founded in', 'year'),
    field('customerSince', 'Customer since', 'date'),
    field('lastActivityOn', 'Last activity', 'date'),
    field('tags', 'Tags', 'list'),
    field('isReference', 'Is a reference', 'yes-no'),
    field('doNotContact', 'Do not contact', 'yes-no'),
    notes,
  ],
  contacts: [
    field('id', 'ID', 'key'),
    field('fullName', 'Full name'),
    field('firstName', 'First name'),
    field('lastName', 'Last name'),
    ...accountLink,
    field('title', 'Job title'),
    field('phone', 'Phone'),
    field('mobile', 'Mobile'),
    field('email', 'E-mail'),
    field('interests', 'Interests', 'list'),
    field('connections', 'Connections', 'list'),
    field('doNotContact', 'Do not contact', 'yes-no'),
    notes,
  ],
  deals: [
    field('id', 'ID', 'key'),
    field('name', 'Name'),
    ...accountLink,
    ...contactLink,
    ...ownerLink,
    field('offering', 'Offering'),
    field('status', 'Status (open, won, lost)'),
    field('stage', 'Stage'),
    field('isClosed', 'Is closed', 'yes-no'),
    field('isWon', 'Is won', 'yes-no'),
    field('isLost', 'Is lost', 'yes-no'),
    field('amount', 'Amount', 'money'),
    currency,
    field('openedOn', 'Opened on', 'date'),
    field('closedOn', 'Closed on', 'date'),
    field('wonOn', 'Won on', 'date'),
    field('lostOn', 'Lost on', 'date'),
    field('expectedOn', 'Expected close', 'date'),
    field('lastActivityOn', 'Last activity', 'date'),
    field('competitor', 'Competitor'),
    field('statedLossReason', 'Stated loss reason'),
    field('realLossReason', 'Real loss reason'),
    field('nextStep', 'Next step'),
    notes,
  ],
  activities: [
    field('id', 'ID', 'key'),
    ...accountLink,
    ...contactLink,
    field('dealName', 'Deal'),
    field('dealKey', 'Deal ID', 'key'),
    field('relatedKey', 'Related account or deal ID', 'key'),
    field('owner', 'Rep'),
    field('ownerKey', 'Rep ID', 'key'),
    field('type', 'Kind'),
    field('direction', 'Direction'),
    field('subject', 'Subject'),
    field('outcome', 'Call outcome'),
    field('status', 'Status'),
    field('isDone', 'Is done', 'yes-no'),
    field('at', 'Date', 'time'),
    field('clock', 'Time of day'),
    field('completedAt', 'Done at', 'time'),
    field('duration', 'Duration'),
    field('text', 'Text', 'long'),
  ],
  triggers: [
    field('id', 'ID', 'key'),
    ...accountLink,
    field('on', 'Date', 'date'),
    field('kind', 'Kind'),
    field('text', 'Text', 'long'),
    field('link', 'Link'),
  ],
  offerings: [
    field('id', 'ID', 'key'),
    field('name', 'Name'),
    field('family', 'Family'),
    field('price', 'Price', 'money'),
    currency,
    notes,
  ],
  reps: [
    field('id', 'ID', 'key'),
    field('name', 'Name'),
    field('firstName', 'First name'),
    field('lastName', 'Last name'),
    field('email', 'E-mail'),
    field('manager', 'Manager'),
    field('office', 'Office'),
    field('isActive', 'Is active', 'yes-no'),
  ],
};

export function importFieldOf(kind: ImportKind, name: string): ImportField | undefined {
  return importFields[kind].find((candidate) => candidate.name === name);
}
