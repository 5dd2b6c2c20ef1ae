import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { isAbsence } from '../storage/file-operations';
import { damaged, InflateBudget } from './inflate-budget';
import { type GitObject, PackFile } from './pack-file';
import { PackIndex } from './pack-index';

/** Packs are read whole: beyond this a checkout carries no marks (64 MB; 100,000 objects take 3 MB of index). */
const mostPackBytes = 64_000_000;
const mostIndexBytes = 3_000_000;
/** Of an object in a file of its own, as it stands on the disk. */
const mostLooseBytes = 4_000_000;
/** A delta may name its base, whose base may be named again: never in a circle in a sound pack. */
const mostNamedBases = 50;

interface Pack {
  readonly index: PackIndex;
  readonly file: PackFile;
}

/** Reads objects of a git folder, each as small as a commit or a folder's tree; writes and runs nothing. */
export class GitObjects {
  readonly #budget = new InflateBudget();
  readonly #folder: string;
  #packs: Promise<readonly Pack[]> | null = null;
  #namedBases = 0;

  constructor(commonFolder: string) {
    this.#folder = path.join(commonFolder, 'objects');
  }

  /** @throws Error when it is missing, damaged, or unpacks to too much */
  async read(oid: string): Promise<GitObject> {
    const loose = await this.#readLoose(oid);
    if (loose) return loose;
    this.#packs ??= this.#openPacks();
    for (const { index, file } of await this.#packs) {
      const place = index.find(Buffer.from(oid, 'hex'));
      if (place !== null) return file.readAt(place);
    }
    throw new Error('a part of its last commit is not on this disk');
  }

  async #readLoose(oid: string): Promise<GitObject | null> {
    const file = path.join(this.#folder, oid.slice(0, 2), oid.slice(2));
    try {
      if ((await stat(file)).size > mostLooseBytes) throw new Error('a part of its last commit is too large');
      const whole = await this.#budget.inflateWhole(await readFile(file));
      const head = /^(commit|tree|blob|tag) (\d+)\0/.exec(whole.toString('latin1', 0, 40));
      if (head === null) throw damaged();
      const bytes = whole.subarray(head[0].length);
      if (bytes.length !== Number(head[2])) throw damaged();
      return { kind: head[1] as GitObject['kind'], bytes };
    } catch (error) {
      if (isAbsence(error)) return null;
      throw error;
    }
  }

  async #openPacks(): Promise<readonly Pack[]> {
    const folder = path.join(this.#folder, 'pack');
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.idx'));
    return Promise.all(
      names.map(async (name) => {
        const file = path.join(folder, name);
        const index = new PackIndex(await readFile(file));
        const bytes = await readFile(file.replace(/\.idx$/, '.pack'));
        return { index, file: new PackFile(bytes, this.#budget, (base) => this.#namedBase(base)) };
      }),
    );
  }

  async #namedBase(name: Buffer): Promise<GitObject> {
    this.#namedBases += 1;
    if (this.#namedBases > mostNamedBases) throw damaged();
    const base = await this.read(name.toString('hex'));
    this.#namedBases -= 1;
    return base;
  }
}

/** Whether all of it can be read in a moment. */
export async function isQuicklyRead(commonFolder: string): Promise<boolean> {
  const folder = path.join(commonFolder, 'objects', 'pack');
  const names = await readdir(folder).catch(() => []);
  const bytes = { '.pack': 0, '.idx': 0 };
  for (const name of names) {
    const ending = path.extname(name);
    if (ending === '.pack' || ending === '.idx') bytes[ending] += (await stat(path.join(folder, name))).size;
  }
  return bytes['.pack'] <= mostPackBytes && bytes['.idx'] <= mostIndexBytes;
}
