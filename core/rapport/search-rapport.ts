import { z } from 'zod';
import { shortText } from '../record/record';
import { foldText, wordsOf } from '../search/fold-text';
import type { RapportIndex, Topic } from './rapport-index';
import { rapportPerson } from './rapport-match';
import { topicKey } from './topic-key';

/** An interest or connection with who has it: our own reps first. */
export const sharedTopic = z.object({
  topic: shortText,
  people: z.array(rapportPerson.extend({ as: z.enum(['interest', 'connection']) })),
  total: z.number().int(),
});
export type SharedTopic = z.infer<typeof sharedTopic>;

export const rapportQuery = z.object({
  search: z.string().max(500),
  limit: z.number().int().min(1).max(200).default(50),
});

const mostPeople = 40;

/**
 * Topics with every searched word in their name, or which somebody of that name has. Without words: what our reps
 * share with somebody, then what contacts share.
 */
export function searchRapport(index: RapportIndex, search: string, limit: number): SharedTopic[] {
  const folded = wordsOf(foldText(search));
  const keys = wordsOf(topicKey(search));
  const found: { topic: Topic; rank: number }[] = [];
  for (const topic of index.values()) {
    const rank = folded.length === 0 ? sharedRank(topic) : foundRank(topic, keys, folded);
    if (rank !== null) found.push({ topic, rank });
  }
  return found
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.topic.sharers.length - a.topic.sharers.length ||
        (a.topic.key < b.topic.key ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ topic }) => listTopic(topic, folded));
}

function sharedRank({ sharers }: Topic): number | null {
  if (sharers.length < 2) return null;
  return sharers.some(({ person }) => person.kind === 'rep') ? 0 : 1;
}

function foundRank(
  { key, sharers }: Topic,
  keys: readonly string[],
  folded: readonly string[],
): number | null {
  if (keys.every((word) => key.includes(word))) return 0;
  return sharers.some((sharer) => folded.every((word) => sharer.folded.includes(word))) ? 1 : null;
}

function listTopic({ label, sharers }: Topic, folded: readonly string[]): SharedTopic {
  const isNamed = (name: string) => folded.length > 0 && folded.every((word) => name.includes(word));
  const ordered = [...sharers].sort(
    (a, b) =>
      Number(isNamed(b.folded)) - Number(isNamed(a.folded)) ||
      (a.person.kind === b.person.kind ? 0 : a.person.kind === 'rep' ? -1 : 1) ||
      (a.folded < b.folded ? -1 : 1),
  );
  return {
    topic: label,
    total: sharers.length,
    people: ordered
      .slice(0, mostPeople)
      .map(({ person: { kind, id, name, accountId, accountName }, as }) => ({
        kind,
        id,
        name,
        accountId,
        accountName,
        as,
      })),
  };
}
