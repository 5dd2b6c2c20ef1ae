import { foldText } from '../search/fold-text';
import { topicKey } from './topic-key';

/** Somebody with interests and connections: a contact, or one of our reps. */
export interface RapportPerson {
  readonly kind: 'contact' | 'rep';
  readonly id: string;
  readonly name: string;
  /** Empty for a rep. */
  readonly accountId: string;
  readonly accountName: string;
  readonly interests: readonly string[];
  readonly connections: readonly string[];
}

export interface Sharer {
  readonly person: RapportPerson;
  /** The name folded as a search compares it. */
  readonly folded: string;
  readonly as: 'interest' | 'connection';
}

/** What several people may have in common, in the spelling that was met first. */
export interface Topic {
  readonly key: string;
  readonly label: string;
  readonly sharers: readonly Sharer[];
}

export type RapportIndex = ReadonlyMap<string, Topic>;

/** Every interest and connection with the people who have it; each person once a topic. */
export function indexRapport(people: Iterable<RapportPerson>): RapportIndex {
  const topics = new Map<string, { key: string; label: string; sharers: Sharer[] }>();
  for (const person of people) {
    const folded = foldText(person.name);
    const seen = new Set<string>();
    const add = (label: string, as: Sharer['as']) => {
      const key = topicKey(label);
      if (key === '' || seen.has(key)) return;
      seen.add(key);
      const topic = topics.get(key);
      const sharer = { person, folded, as };
      if (topic) topic.sharers.push(sharer);
      else topics.set(key, { key, label: label.trim(), sharers: [sharer] });
    };
    for (const label of person.interests) add(label, 'interest');
    for (const label of person.connections) add(label, 'connection');
  }
  return topics;
}
