import { promisify } from 'node:util';
import { inflate } from 'node:zlib';

const inflateBytes = promisify(inflate);

/** A folder's tree is a few thousand bytes; what is larger is none that we want to look at. */
const mostObjectBytes = 16_000_000;

/** Unpacks parts of a git store, and refuses what would fill the memory: a few bytes may stand for gigabytes. */
export class InflateBudget {
  #leftBytes = 64_000_000;

  /** Unpacks exactly so many bytes; what stands behind them is left alone. @throws Error when there are more, or fewer */
  async inflate(packed: Uint8Array, size: number): Promise<Buffer> {
    this.take(size);
    const bytes = await this.#unpack(packed, Math.max(size, 1));
    if (bytes.length !== size) throw damaged();
    return bytes;
  }

  /** Unpacks an object that says its size only inside. @throws Error when it is too large or damaged */
  async inflateWhole(packed: Uint8Array): Promise<Buffer> {
    const bytes = await this.#unpack(packed, Math.min(mostObjectBytes, this.#leftBytes));
    this.take(bytes.length);
    return bytes;
  }

  /** Asks for the room that something needs. @throws Error when it is not there */
  take(size: number): void {
    if (size > mostObjectBytes || size > this.#leftBytes) throw tooLarge();
    this.#leftBytes -= size;
  }

  async #unpack(packed: Uint8Array, most: number): Promise<Buffer> {
    try {
      return await inflateBytes(packed, { maxOutputLength: most });
    } catch (error) {
      const isTooLarge =
        error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
      throw isTooLarge ? tooLarge() : damaged();
    }
  }
}

/** What a store holds in another way than it says. */
export function damaged(): Error {
  return new Error('a part of its last commit is damaged');
}

function tooLarge(): Error {
  return new Error('a part of its last commit unpacks to more than Rekindle reads');
}
