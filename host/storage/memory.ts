import type { Change } from '../../core/workspace/workspace-data';
import { type RawChange, type RawData, type RawRecord, rawChange } from './raw-data';

/** What a place held before a change; `undefined` when it held nothing. */
export interface Previous {
  readonly collection: string;
  readonly id: string;
  readonly record: RawRecord | undefined;
}

/** The data as it was at one moment, read at leisure while it goes on changing. */
export interface MemoryView {
  records(): Generator<readonly [collection: string, record: RawRecord]>;
  /** From now on changes cost nothing for this view; it must not be read any more. */
  end(): void;
}

/** The data in memory: applies changes, takes them back, and shows moments of itself. */
export interface Memory {
  readonly data: RawData;
  apply(changes: readonly Change[]): Previous[];
  takeBack(previous: readonly Previous[]): void;
  /** The moment before the given changes, which are in memory but not yet on disk, oldest first. */
  viewBefore(pending: Iterable<readonly Previous[]>): MemoryView;
}

type Preimages = Map<string, Map<string, RawRecord | undefined>>;

export function createMemory(data: RawData): Memory {
  // Sets can be read bit by bit while they change; the keys of a large object can't (16 ms for 100,000).
  const ids = new Map<string, Set<string>>();
  for (const collection in data) ids.set(collection, new Set(Object.keys(data[collection] ?? {})));
  const openViews = new Set<Preimages>();

  function put([collection, recordOrId]: RawChange): Previous {
    data[collection] ??= {};
    const records = data[collection];
    const id = typeof recordOrId === 'string' ? recordOrId : recordOrId.id;
    const previous = { collection, id, record: records[id] };
    for (const view of openViews) remember(view, previous);
    if (typeof recordOrId === 'string') {
      delete records[id];
      ids.get(collection)?.delete(id);
    } else {
      records[id] = recordOrId;
      if (previous.record === undefined) idsOf(collection).add(id);
    }
    return previous;
  }

  function idsOf(collection: string): Set<string> {
    const known = ids.get(collection) ?? new Set();
    ids.set(collection, known);
    return known;
  }

  return {
    data,
    apply: (changes) => changes.map((change) => put(rawChange(change))),
    takeBack(previous) {
      for (let index = previous.length - 1; index >= 0; index -= 1) {
        const place = previous[index];
        if (place) put([place.collection, place.record ?? place.id]);
      }
    },
    viewBefore(pending) {
      const preimages: Preimages = new Map();
      for (const changes of pending) for (const previous of changes) remember(preimages, previous);
      openViews.add(preimages);
      return {
        records: () => recordsBefore(preimages),
        end: () => void openViews.delete(preimages),
      };
    },
  };

  function* recordsBefore(preimages: Preimages): ReturnType<MemoryView['records']> {
    for (const [collection, known] of ids) {
      for (const id of known) {
        const changed = preimages.get(collection);
        const record = changed?.has(id) ? changed.get(id) : data[collection]?.[id];
        if (record) yield [collection, record];
      }
    }
    // What was removed meanwhile; a record may come twice, with the same content.
    for (const [collection, changed] of preimages) {
      for (const record of changed.values()) if (record) yield [collection, record];
    }
  }
}

function remember(preimages: Preimages, previous: Previous): void {
  let changed = preimages.get(previous.collection);
  if (!changed) {
    changed = new Map();
    preimages.set(previous.collection, changed);
  }
  if (!changed.has(previous.id)) changed.set(previous.id, previous.record);
}
