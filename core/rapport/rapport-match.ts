import { z } from 'zod';
import { longText, recordId, shortText } from '../record/record';
import type { RapportIndex, RapportPerson, Sharer } from './rapport-index';
import { topicKey } from './topic-key';

export const rapportPerson = z.object({
  kind: z.enum(['contact', 'rep']),
  id: recordId,
  name: shortText,
  accountId: z.string(),
  accountName: shortText,
});

/** What a contact has in common with others, explained in words (M17). */
export const rapportMatch = z.object({
  contactId: recordId,
  topic: shortText,
  words: longText,
  /** Whom the words name, ourselves first; `more` others share it too. */
  people: z.array(rapportPerson),
  more: z.number().int(),
});
export type RapportMatch = z.infer<typeof rapportMatch>;

const mostNamed = 4;

/** What this contact shares: with me first, then with other reps, with colleagues, and with people elsewhere. */
export function findRapport(
  contact: RapportPerson,
  index: RapportIndex,
  meRepId: string | null,
): RapportMatch[] {
  /** In the contact's own spelling, the first one where they wrote it twice. */
  const labels = new Map(
    [...contact.interests, ...contact.connections].reverse().map((label) => [topicKey(label), label.trim()]),
  );
  const found: { match: RapportMatch; nearness: number; rarity: number }[] = [];
  for (const [key, label] of labels) {
    const topic = index.get(key);
    if (!topic) continue;
    const others = topic.sharers
      .filter(({ person }) => person.id !== contact.id)
      .sort((a, b) => nearness(a) - nearness(b) || (a.folded < b.folded ? -1 : 1));
    const [first] = others;
    if (!first) continue;
    const own = topic.sharers.find(({ person }) => person.id === contact.id)?.as ?? 'interest';
    const match = makeMatch(contact, { label, others, own }, meRepId);
    found.push({ match, nearness: nearness(first), rarity: others.length });
  }
  return found
    .sort(
      (a, b) => a.nearness - b.nearness || a.rarity - b.rarity || (a.match.topic < b.match.topic ? -1 : 1),
    )
    .map(({ match }) => match);

  function nearness({ person }: Sharer): number {
    if (person.kind === 'rep') return person.id === meRepId ? 0 : 1;
    return person.accountId === contact.accountId ? 2 : 3;
  }
}

interface Shared {
  readonly label: string;
  readonly others: readonly Sharer[];
  readonly own: Sharer['as'];
}

function makeMatch(
  contact: RapportPerson,
  { label, others, own }: Shared,
  meRepId: string | null,
): RapportMatch {
  const named = others.slice(0, mostNamed);
  const more = others.length - named.length;
  const names = named.map(({ person }) => nameFor(person, contact, meRepId));
  const everybody = [
    ...names,
    ...(more > 0 ? [`${more} ${more === 1 ? 'other' : 'others'}`] : []),
    contact.name,
  ];
  const isInterest = own === 'interest' && named.every(({ as }) => as === 'interest');
  const both = everybody.length === 2 ? 'both' : 'all';
  const what = isInterest ? `${both} like ${label}` : `share a connection: ${label}`;
  return {
    contactId: contact.id,
    topic: label,
    words: `${everybody.slice(0, -1).join(', ')} and ${contact.name} ${what}`,
    people: named.map(({ person: { kind, id, name, accountId, accountName } }) => ({
      kind,
      id,
      name,
      accountId,
      accountName,
    })),
    more,
  };
}

function nameFor(person: RapportPerson, contact: RapportPerson, meRepId: string | null): string {
  if (person.kind === 'rep') return person.id === meRepId ? 'You' : person.name;
  return person.accountId === contact.accountId ? person.name : `${person.name} (${person.accountName})`;
}
