import { applyDelta } from './apply-delta';
import { damaged, type InflateBudget } from './inflate-budget';

export interface GitObject {
  readonly kind: 'commit' | 'tree' | 'blob' | 'tag';
  readonly bytes: Buffer;
}

type FindBase = (name: Buffer) => Promise<GitObject>;

const kinds = { 1: 'commit', 2: 'tree', 3: 'blob', 4: 'tag' } as const;
const deltaByPlace = 6;
const deltaByName = 7;
/** Git itself makes no longer chains. */
const mostDeltas = 4_096;

/** The objects of one pack; each is unpacked once. */
export class PackFile {
  readonly #read = new Map<number, GitObject>();

  constructor(
    private readonly bytes: Buffer,
    private readonly budget: InflateBudget,
    private readonly findBase: FindBase,
  ) {}

  /** @throws Error when the pack is damaged or unpacks to too much */
  async readAt(place: number, depth = 0): Promise<GitObject> {
    const known = this.#read.get(place);
    if (known) return known;
    if (depth > mostDeltas) throw damaged();
    const { kind, size, at } = this.#head(place);
    const object =
      kind in kinds
        ? {
            kind: kinds[kind as keyof typeof kinds],
            bytes: await this.budget.inflate(this.bytes.subarray(at), size),
          }
        : await this.#changed(place, { kind, size, at }, depth);
    this.#read.set(place, object);
    return object;
  }

  async #changed(place: number, { kind, size, at }: Head, depth: number): Promise<GitObject> {
    if (kind !== deltaByPlace && kind !== deltaByName) throw damaged();
    const { base, dataAt } =
      kind === deltaByPlace
        ? await this.#baseBefore(place, at, depth)
        : { base: await this.findBase(this.bytes.subarray(at, at + 20)), dataAt: at + 20 };
    const delta = await this.budget.inflate(this.bytes.subarray(dataAt), size);
    return { kind: base.kind, bytes: applyDelta(base.bytes, delta, this.budget) };
  }

  async #baseBefore(place: number, at: number, depth: number) {
    let byte = this.#byte(at++);
    let back = byte & 127;
    while (byte >= 128) {
      byte = this.#byte(at++);
      back = (back + 1) * 128 + (byte & 127);
    }
    if (back <= 0 || back >= place) throw damaged();
    return { base: await this.readAt(place - back, depth + 1), dataAt: at };
  }

  #head(place: number): Head {
    let at = place;
    let byte = this.#byte(at++);
    const kind = (byte >> 4) & 7;
    let size = byte & 15;
    for (let factor = 16; byte >= 128; factor *= 128) {
      byte = this.#byte(at++);
      size += (byte & 127) * factor;
    }
    return { kind, size, at };
  }

  #byte(at: number): number {
    const byte = this.bytes[at];
    if (byte === undefined) throw damaged();
    return byte;
  }
}

interface Head {
  readonly kind: number;
  /** Unpacked. */
  readonly size: number;
  /** Where it goes on. */
  readonly at: number;
}
