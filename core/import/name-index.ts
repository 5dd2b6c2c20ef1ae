import { isNearName, nameKey, squashedName } from './near-name';

/** A record that rows may refer to, stored or planned. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  /** Tells two of the same name apart, for people. */
  readonly detail: string;
  readonly isNew: boolean;
  /** The account that a contact or deal belongs to. */
  readonly accountId: string | null;
}

interface SquashedEntry {
  readonly squashed: string;
  readonly entity: Entity;
}

const blockLength = 3;
/** A name that shares its first or last letters with more than this many is not compared with all of them. */
const mostCompared = 3_000;

/** Finds records by name: exactly, or nearly within blocks that share the first or last three letters. */
export class NameIndex {
  private readonly exact = new Map<string, Entity[]>();
  private readonly squashed = new Map<string, SquashedEntry[]>();
  private readonly blocks = new Map<string, SquashedEntry[]>();

  add(entity: Entity, scope = '', isFindableNearly = true): void {
    if (entity.name === '') return;
    append(this.exact, scope + nameKey(entity.name), entity);
    if (!isFindableNearly) return;
    const squashed = squashedName(entity.name);
    const entry = { squashed, entity };
    append(this.squashed, squashed, entry);
    for (const block of blocksOf(squashed)) append(this.blocks, block, entry);
  }

  find(name: string, scope = ''): readonly Entity[] {
    return this.exact.get(scope + nameKey(name)) ?? [];
  }

  /** The one name nearest to this one, if any; `isAllowed` leaves out those that other rows are. */
  findNear(name: string, isAllowed: (entity: Entity) => boolean): Entity | null {
    const squashed = squashedName(name);
    const same = this.squashed.get(squashed)?.find((entry) => isAllowed(entry.entity));
    if (same) return same.entity;
    for (const block of blocksOf(squashed)) {
      const entries = this.blocks.get(block) ?? [];
      if (entries.length > mostCompared) continue;
      const near = entries.find((entry) => isNearName(squashed, entry.squashed) && isAllowed(entry.entity));
      if (near) return near.entity;
    }
    return null;
  }
}

function blocksOf(squashed: string): string[] {
  return [`^${squashed.slice(0, blockLength)}`, `$${squashed.slice(-blockLength)}`];
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
