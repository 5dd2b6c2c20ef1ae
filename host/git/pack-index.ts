const fanOutAt = 8;
const namesAt = fanOutAt + 256 * 4;
const nameBytes = 20;

/** Where each object of a pack begins, from its index (version 2, which git writes since 2008). */
export class PackIndex {
  readonly #count: number;

  /** @throws Error when it is of another version or shorter than it says */
  constructor(private readonly bytes: Buffer) {
    const isKnown =
      bytes.length >= namesAt && bytes.readUInt32BE(0) === 0xff744f63 && bytes.readUInt32BE(4) === 2;
    this.#count = isKnown ? bytes.readUInt32BE(namesAt - 4) : 0;
    // Name, checksum and place of each, and the two sums of the whole at the end.
    const hasAll = bytes.length >= namesAt + this.#count * (nameBytes + 8) + 2 * nameBytes;
    if (!isKnown || !hasAll) throw new Error('its packs are stored in a way that Rekindle does not read');
  }

  /** Where the object begins; `null` when the pack has none of this name. */
  find(name: Buffer): number | null {
    const first = name[0] ?? 0;
    let low = first === 0 ? 0 : this.bytes.readUInt32BE(fanOutAt + (first - 1) * 4);
    let high = Math.min(this.bytes.readUInt32BE(fanOutAt + first * 4), this.#count);
    while (low < high) {
      const middle = (low + high) >>> 1;
      const at = namesAt + middle * nameBytes;
      const order = name.compare(this.bytes, at, at + nameBytes);
      if (order === 0) return this.#placeOf(middle);
      if (order < 0) high = middle;
      else low = middle + 1;
    }
    return null;
  }

  /** Packs that need more than 31 bits are far beyond what is read. */
  #placeOf(index: number): number {
    return this.bytes.readUInt32BE(namesAt + this.#count * (nameBytes + 4) + index * 4);
  }
}
