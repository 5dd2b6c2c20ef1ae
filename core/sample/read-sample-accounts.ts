import type { Activity } from '../activity/activity';
import { buyingRoles } from '../contact/buying-roles';
import type { Contact } from '../contact/contact';
import type { Deal } from '../deal/deal';
import type { Referral } from '../referral/referral';
import { triggerKinds } from '../trigger/trigger-kinds';
import { valueKinds } from '../value/value-kinds';
import type {
  SampleAccount,
  SampleDeal,
  SampleEntry,
  SamplePerson,
  SampleReferral,
  SampleTrigger,
} from './sample-account';

/**
 * Reads the sample's own shorthand, one line a fact, parts separated by `|`:
 * `# account`, `@ person`, `$ deal`, `> next step`, `& referral`, `! trigger event`, `~ snooze`, and `DAYS KIND: text` for the history.
 * @throws Error for a line that is none of these; the sample is ours, so a test finds it.
 */
export function readSampleAccounts(text: string): SampleAccount[] {
  const accounts: SampleAccount[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    if (line.startsWith('# ')) accounts.push(readAccount(partsOf(line)));
    else readFact(line, accounts.at(-1));
  }
  return accounts;
}

const partsOf = (line: string) =>
  line
    .slice(2)
    .split('|')
    .map((part) => part.trim());

const listOf = (part: string | undefined) => (part ? part.split(',').map((item) => item.trim()) : []);

/** `# name | industry | high or low | city, region, area code | owner | employees | tags | flags` */
function readAccount(parts: readonly string[]): SampleAccount {
  const [name = '', industry = '', ticket, place, owner = '', employees, tags, flags = ''] = parts;
  const [city = '', region = '', areaCode = ''] = listOf(place);
  return {
    name,
    industry,
    isHighTicket: ticket === 'high',
    city,
    region,
    areaCode,
    owner,
    employees: employees ? Number(employees) : null,
    tags: listOf(tags),
    isReference: flags === 'reference',
    doNotContactReason: flags.startsWith('stop:') ? flags.slice(5).trim() : '',
    people: [],
    deals: [],
    log: [],
    steps: [],
    referrals: [],
    triggers: [],
    snoozeDays: null,
  };
}

function readFact(line: string, account: SampleAccount | undefined): void {
  if (!account) throw new Error(`A fact before the first account: ${line}`);
  const parts = partsOf(line);
  if (line.startsWith('@ ')) account.people.push(readPerson(parts));
  else if (line.startsWith('$ ')) account.deals.push(readDeal(parts));
  else if (line.startsWith('> ')) account.steps.push(readStep(parts));
  else if (line.startsWith('& ')) account.referrals.push(readReferral(parts));
  else if (line.startsWith('! ')) account.triggers.push(readTrigger(parts));
  else if (line.startsWith('~ ')) account.snoozeDays = Number(parts[0]);
  else account.log.push(readEntry(line));
}

/** `> DAYS [HH:mm] | text` */
function readStep([when = '', text = '']: string[]): SampleAccount['steps'][number] {
  const [inDays, dueTime = null] = when.split(' ');
  return { inDays: Number(inDays), dueTime, text };
}

/** `@ first last | title | role [left] [stop] [quiet:DAYS] | interests | shared ground | connections | why quiet` */
function readPerson([
  name = '',
  title = '',
  roles = '',
  interests,
  sharedGround = '',
  connections,
  quietReason = '',
]: string[]): SamplePerson {
  const [firstName = '', ...rest] = name.split(' ');
  const [role, ...flags] = roles.split(' ');
  if (!isRole(role)) throw new Error(`Not a role: ${roles}`);
  const quiet = flags.find((flag) => flag.startsWith('quiet:'));
  return {
    firstName,
    lastName: rest.join(' '),
    title,
    role,
    hasLeft: flags.includes('left'),
    doNotContact: flags.includes('stop'),
    interests: listOf(interests),
    sharedGround,
    connections: listOf(connections),
    quietDays: quiet === undefined ? null : Number(quiet.slice(6)),
    quietReason,
  };
}

const isRole = (role: string | undefined): role is Contact['role'] =>
  buyingRoles.some((known) => known === role);

/**
 * `$ won OPENED CLOSED | name | offerings | amount`, `$ open OPENED | name | offerings | amount | stage`,
 * `$ lost OPENED CLOSED | name | offerings | amount | competitor | stated | real | how we know | promise | promised | kept`
 */
function readDeal(parts: string[]): SampleDeal {
  const [head = '', name = '', offerings = '', amount, fifth = '', ...reasons] = parts;
  const [stated = '', real = '', realSource = '', promise = '', promised = '', kept] = reasons;
  const [status, opened, closed] = head.split(' ');
  if (status !== 'won' && status !== 'lost' && status !== 'open') throw new Error(`Not a deal: ${head}`);
  return {
    status,
    openedDays: Number(opened),
    closedDays: closed === undefined ? null : Number(closed),
    name,
    offerings: offerings.split('+'),
    amount: Number(amount),
    stage: status === 'open' ? fifth : closedStages[status],
    competitor: status === 'lost' ? fifth : '',
    stated,
    real,
    realSource,
    promise,
    promisedDays: promised === '' ? null : Number(promised),
    promiseKept: kept === 'kept' || kept === 'broken' ? kept : 'unknown',
  };
}

const closedStages: Readonly<Record<Exclude<Deal['status'], 'open'>, string>> = { won: 'Won', lost: 'Lost' };

/** `& DAYS | name | company | status | notes | amount promised` */
function readReferral([
  days,
  name = '',
  company = '',
  status = '',
  notes = '',
  promised = '',
]: string[]): SampleReferral {
  const rewardAmount = promised === '' ? null : Number(promised);
  return { daysAgo: Number(days), name, company, status: status as Referral['status'], notes, rewardAmount };
}

/** `! DAYS | kind | text | link`; negative days are still to come. */
function readTrigger([days, word, text = '', link = '']: string[]): SampleTrigger {
  const kind = triggerKinds.find((known) => known === word);
  if (!kind) throw new Error(`Not a trigger event: ${word}`);
  return { daysAgo: Number(days), kind, text, link };
}

type EntryShape = readonly [Activity['kind'], Activity['direction'], outcome: string];

const entryShapes: Readonly<Record<string, EntryShape>> = {
  call: ['call', 'outgoing', 'Connected'],
  ask: ['call', 'outgoing', 'Connected'],
  tried: ['call', 'outgoing', 'No answer'],
  desk: ['call', 'outgoing', 'Gatekeeper'],
  rang: ['call', 'inbound', 'Connected'],
  voicemail: ['voicemail', 'outgoing', 'Left voicemail'],
  email: ['email', 'outgoing', ''],
  wrote: ['email', 'inbound', ''],
  meeting: ['meeting', 'outgoing', ''],
  note: ['note', 'outgoing', ''],
  insight: ['value', 'outgoing', ''],
  introduction: ['value', 'outgoing', ''],
  article: ['value', 'outgoing', ''],
  invitation: ['value', 'outgoing', ''],
};

function readEntry(line: string): SampleEntry {
  const found = /^(\d+) ([a-z]+): (.+)$/.exec(line);
  const [, days, word = '', text = ''] = found ?? [];
  const shape = entryShapes[word];
  if (!shape) throw new Error(`Not a line of the history: ${line}`);
  const [kind, direction, outcome] = shape;
  const valueKind = valueKinds.find((known) => known === word) ?? '';
  return { daysAgo: Number(days), kind, direction, outcome, asked: word === 'ask', valueKind, text };
}
