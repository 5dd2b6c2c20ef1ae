import type { Account } from '../../core/account/account';
import { accountFields } from '../../core/account/account';
import { type Activity, activityFields, activityKinds } from '../../core/activity/activity';
import { type Contact, contactFields } from '../../core/contact/contact';
import { type Deal, dealFields } from '../../core/deal/deal';
import { offeringFields } from '../../core/offering/offering';
import { repFields } from '../../core/rep/rep';
import { collectionNames, type WorkspaceData } from '../../core/workspace/workspace-data';

const firstWords = [
  'North',
  'Blue',
  'Silver',
  'Granite',
  'Harbor',
  'Cedar',
  'Summit',
  'Bright',
  'Iron',
  'Lake',
];
const secondWords = [
  'Field',
  'Stone',
  'Works',
  'Logic',
  'Foods',
  'Motors',
  'Health',
  'Paper',
  'Energy',
  'Labs',
];
const givenNames = ['Ada', 'Bruno', 'Clara', 'David', 'Elif', 'Farid', 'Greta', 'Hugo', 'Ines', 'Jonas'];
const familyNames = [
  'Adler',
  'Brandt',
  'Costa',
  'Dietz',
  'Evans',
  'Fuchs',
  'Garcia',
  'Huber',
  'Ivanov',
  'Jansen',
];
const topics = [
  'talked about the delivery times of their present supplier',
  'asked for a reference from the same industry before deciding',
  'budget is frozen until the new year, then they look again',
  'the new head of operations wants fewer vendors and one contract',
  'left a message with the assistant, she calls back next week',
  'complained that the promised training never took place',
  'were pleased with the last order and think of a second site',
  'price was higher than expected, but quality was never in doubt',
];
const competitors = ['Novatech', 'Bertram Systems', 'Quantel', 'Ostwind'];
const lossReasons = ['Price', 'Competition', 'No budget', 'Bad timing', 'No decision'];

/** Everything is as of this date; nothing lies after it. */
export const bigWorkspaceAsOf = '2026-11-22';

/**
 * 10,000 accounts, 12,000 contacts, 20,000 deals and 100,000 activities with notes, the same at every call.
 * A smaller `accountCount` keeps the proportions.
 */
export function tenThousandAccounts(accountCount = 10_000): WorkspaceData {
  const random = randomNumbers(20_261_122);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const data = Object.fromEntries(collectionNames.map((name) => [name, {}])) as unknown as WorkspaceData;
  const id = (kind: number, index: number) => `${hex(kind, 8)}-${hex(index, 4)}-4000-8000-${hex(index, 12)}`;
  const day = (daysAgo: number) => new Date(Date.UTC(2026, 10, 22 - daysAgo)).toISOString().slice(0, 10);
  const stamp = (recordId: string) => {
    const at = '2026-11-01T08:00:00.000Z';
    return { id: recordId, createdAt: at, updatedAt: at, device: 'generator' };
  };

  for (let index = 0; index < 20; index += 1) {
    const rep = repFields.parse({
      name: `${pick(givenNames)} ${pick(familyNames)} ${index}`,
      hasLeft: index > 17,
    });
    data.reps[id(1, index)] = { ...rep, ...stamp(id(1, index)) };
  }
  for (let index = 0; index < 8; index += 1) {
    const offering = offeringFields.parse({
      name: `${pick(firstWords)} ${index + 1}00`,
      price: 500 * (index + 1),
    });
    data.offerings[id(2, index)] = { ...offering, ...stamp(id(2, index)) };
  }
  const account = accountFields.parse({ name: 'x' });
  const contact = contactFields.parse({ accountId: 'x' });
  const deal = dealFields.parse({ accountId: 'x' });
  const activity = activityFields.parse({ accountId: 'x', kind: 'call', at: '2026-01-01' });

  for (let index = 0; index < accountCount; index += 1) {
    const accountId = id(3, index);
    const made: Account = {
      ...account,
      ...stamp(accountId),
      name: `${pick(firstWords)} ${pick(secondWords)} ${index}`,
      ownerId: index % 25 === 0 ? null : id(1, Math.floor(random() * 20)),
      segment: index % 3 === 0 ? 'High ticket, low volume' : 'Low ticket, high volume',
      industry: pick(secondWords),
      city: pick(firstWords),
    };
    data.accounts[accountId] = made;
    for (let person = 0; person < (index % 5 === 0 ? 2 : 1); person += 1)
      addContact(accountId, index * 2 + person);
    for (let number = 0; number < 2; number += 1) addDeal(accountId, index * 2 + number, index * 2);
    for (let number = 0; number < 10; number += 1) addActivity(accountId, index * 10 + number, index * 2);
  }
  return data;

  function addContact(accountId: string, index: number): void {
    const made: Contact = {
      ...contact,
      ...stamp(id(4, index)),
      accountId,
      firstName: pick(givenNames),
      lastName: pick(familyNames),
      phone: `+1 555 ${String(index).padStart(6, '0')}`,
      email: `person${index}@example.com`,
    };
    data.contacts[made.id] = made;
  }

  function addDeal(accountId: string, index: number, contactIndex: number): void {
    const openedAgo = Math.floor(random() * 900) + 20;
    const status = pick(['won', 'won', 'lost', 'lost', 'lost', 'open'] as const);
    const made: Deal = {
      ...deal,
      ...stamp(id(5, index)),
      accountId,
      contactId: id(4, contactIndex),
      ownerId: id(1, index % 20),
      offeringIds: [id(2, index % 8)],
      name: `${pick(firstWords)} order ${index}`,
      status,
      amount: Math.floor(random() * 50_000) + 500,
      currency: 'USD',
      openedOn: day(openedAgo),
      closedOn: status === 'open' ? null : day(Math.floor(random() * openedAgo)),
      competitor: status === 'lost' && index % 3 === 0 ? pick(competitors) : '',
      statedLossReason: status === 'lost' ? pick(lossReasons) : '',
    };
    data.deals[made.id] = made;
  }

  function addActivity(accountId: string, index: number, contactIndex: number): void {
    const kind = pick(activityKinds);
    const made: Activity = {
      ...activity,
      ...stamp(id(6, index)),
      accountId,
      contactId: id(4, contactIndex),
      repId: id(1, index % 20),
      kind,
      at: `${day(Math.floor(random() * 1_000))}T${String(9 + (index % 9)).padStart(2, '0')}:30:00`,
      outcome: kind === 'call' ? pick(['Connected', 'No answer', 'Left voicemail']) : '',
      subject: `Talk ${index}`,
      text: `${pick(givenNames)} ${pick(topics)}. ${pick(givenNames)} ${pick(topics)}; ${pick(topics)}.`,
    };
    data.activities[made.id] = made;
  }
}

const hex = (value: number, length: number): string =>
  value.toString(16).padStart(length, '0').slice(-length);

/** Mulberry32: small, fast and the same everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
