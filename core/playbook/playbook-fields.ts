import { buyingRoles } from '../contact/buying-roles';
import type { defaultPicklists } from '../settings/default-picklists';
import type { QuestionType } from './playbook';

/** The settings' lists of words; a field may take its options from one. */
type PicklistName = keyof typeof defaultPicklists;
export type Picklists = Readonly<Record<PicklistName, readonly string[]>>;

/** A field that playbooks can read (`{{ deal.competitor }}`) and, where `canSave`, write (`saves=`). */
export interface PlaybookField {
  readonly path: string;
  readonly label: string;
  readonly type: QuestionType;
  readonly picklist: PicklistName | null;
  /** Options that belong to the field itself and can't be edited in settings. */
  readonly options: readonly string[];
  readonly canSave: boolean;
}

interface FieldExtras {
  readonly picklist?: PicklistName;
  readonly options?: readonly string[];
}
const saved = (path: string, label: string, type: QuestionType = 'text', extras: FieldExtras = {}) => ({
  path,
  label,
  type,
  picklist: extras.picklist ?? null,
  options: extras.options ?? [],
  canSave: true,
});
const shown = (path: string, label: string, type: QuestionType = 'text') => ({
  ...saved(path, label, type),
  canSave: false,
});

/** Every field, in the order of the specification. Free facts (`account.facts.NAME`) come beside these. */
export const playbookFields: readonly PlaybookField[] = [
  shown('account.name', 'Account'),
  saved('account.segment', 'Segment'),
  saved('account.industry', 'Industry'),
  saved('account.phone', 'Phone'),
  saved('account.website', 'Website'),
  saved('account.street', 'Street'),
  saved('account.city', 'City'),
  saved('account.region', 'Region'),
  saved('account.postalCode', 'Postal code'),
  saved('account.country', 'Country'),
  saved('account.employees', 'Employees', 'number'),
  saved('account.annualRevenue', 'Annual revenue', 'number'),
  saved('account.foundedYear', 'Founded in', 'number'),
  saved('account.customerSince', 'Customer since', 'date'),
  saved('account.tags', 'Tags', 'several'),
  saved('account.isReference', 'Served as a reference', 'yes-no'),
  saved('account.doNotContact', 'Do not contact', 'yes-no'),
  saved('account.doNotContactReason', 'Why not to contact'),
  saved('account.notes', 'Notes on the account'),
  shown('account.owner', 'Owner'),
  shown('account.currency', 'Currency'),
  shown('account.lastActivityOn', 'Last activity', 'date'),
  shown('account.lastTouchOn', 'Last touch', 'date'),
  shown('account.bought', 'Bought', 'several'),
  shown('account.neverBought', 'Never bought', 'several'),

  saved('contact.firstName', 'First name'),
  saved('contact.lastName', 'Last name'),
  shown('contact.name', 'Name'),
  saved('contact.title', 'Job title'),
  saved('contact.role', 'Role in the buying decision', 'choice', { options: buyingRoles }),
  saved('contact.phone', 'Phone'),
  saved('contact.mobile', 'Mobile'),
  saved('contact.email', 'E-mail'),
  saved('contact.interests', 'Interests', 'several'),
  saved('contact.connections', 'Connections', 'several'),
  saved('contact.sharedGround', 'Shared ground'),
  saved('contact.doNotContact', 'Do not contact', 'yes-no'),
  saved('contact.doNotContactReason', 'Why not to contact'),
  saved('contact.quietUntil', 'Left in peace until', 'date'),
  saved('contact.quietReason', 'Why to leave in peace'),
  saved('contact.hasLeft', 'Has left the account', 'yes-no'),
  saved('contact.notes', 'Notes on the contact'),

  saved('deal.name', 'Deal'),
  saved('deal.stage', 'Stage'),
  shown('deal.status', 'Won, lost or open'),
  saved('deal.amount', 'Amount', 'number'),
  shown('deal.currency', 'Currency'),
  shown('deal.openedOn', 'Opened on', 'date'),
  shown('deal.closedOn', 'Closed on', 'date'),
  shown('deal.lastActivityOn', 'Last activity', 'date'),
  shown('deal.offerings', 'Offerings', 'several'),
  saved('deal.competitor', 'Competitor'),
  saved('deal.competitorPromise', 'What the competitor promised'),
  saved('deal.promisedBy', 'Promised by', 'date'),
  saved('deal.statedLossReason', 'Stated loss reason', 'choice', { picklist: 'statedLossReasons' }),
  saved('deal.realLossReason', 'Real loss reason', 'choice', { picklist: 'realLossReasons' }),
  saved('deal.realLossReasonSource', 'How we know the real reason'),
  saved('deal.nextStep', 'Next step of the deal'),
  saved('deal.notes', 'Notes on the deal'),

  saved('engagement.outcome', 'Outcome of the call', 'choice', { picklist: 'callOutcomes' }),
  saved('engagement.result', 'Result of the call', 'choice', { picklist: 'callResults' }),
  saved('engagement.summary', 'Summary'),
  saved('engagement.story.characters', 'Story: characters'),
  saved('engagement.story.conflict', 'Story: conflict'),
  saved('engagement.story.ending', 'Story: ending'),
  saved('engagement.askedForReferral', 'Asked for a referral', 'yes-no'),
  saved('engagement.valueGiven', 'Value given'),
  saved('engagement.credit', 'Credit'),
  saved('engagement.verdict', 'Verdict', 'choice', { picklist: 'verdicts' }),
  saved('engagement.verdictReason', 'Why this verdict'),
  saved('engagement.nextStepText', 'Next step'),
  saved('engagement.nextStepOn', 'Next step on', 'date'),

  shown('engagement.pool', 'Pool'),
  shown('engagement.playbookTitle', 'Playbook'),

  shown('rep.name', 'Rep'),
  shown('rep.firstName', "Rep's first name"),
  shown('rep.lastName', "Rep's last name"),
  shown('rep.email', "Rep's e-mail"),
  shown('rep.manager', "Rep's manager"),
  shown('rep.office', "Rep's office"),
];

/** What `saves=` can name, free facts aside. */
export const savableFields = playbookFields.filter(({ canSave }) => canSave);

const byPath = new Map(playbookFields.map((field) => [field.path, field]));
const freeFact = /^(account|contact|deal)\.facts\.([A-Za-z][A-Za-z0-9_-]{0,63})$/;
const refusedNames = new Set(['__proto__', 'constructor', 'prototype']);

/** The field of that path, free facts included; `null` when there is none. */
export function findPlaybookField(path: string): PlaybookField | null {
  const known = byPath.get(path);
  if (known) return known;
  const name = freeFact.exec(path)?.[2];
  if (name === undefined || refusedNames.has(name)) return null;
  return saved(path, factWords(name));
}

/** What an answer to the field is chosen from; empty when anything goes. */
export function fieldOptions(field: PlaybookField, picklists: Picklists): readonly string[] {
  return field.picklist ? picklists[field.picklist] : field.options;
}

/** `comingProblem` as a person reads it: "Coming problem". */
function factWords(name: string): string {
  const words = name
    .replace(/[_-]+/g, ' ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
