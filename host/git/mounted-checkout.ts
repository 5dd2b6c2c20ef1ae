import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { PlaybookSummary } from '../../core/playbook/playbook';
import { type BlobNames, blobNamesOf } from './blob-names';
import { committedFiles } from './committed-files';
import { type Checkout, findCheckout } from './find-checkout';
import { isQuicklyRead } from './git-objects';
import { type Head, readHead } from './read-head';

export interface CheckoutMarks {
  readonly head: Head;
  /** By the path inside the folder; what is the same as in the last commit is not in it. */
  readonly marks: ReadonlyMap<string, 'new' | 'changed'>;
}

/** Disks answer many questions at once sooner than one after the other. */
const filesAtOnce = 32;

/** A mounted folder beside the last commit of the checkout that it lies in. Reads only, runs nothing. */
export class MountedCheckout {
  #committed: { commit: string; files: ReadonlyMap<string, string> | null } | null = null;
  readonly #names = new Map<string, BlobNames>();

  constructor(private readonly folder: string) {}

  /** What HEAD is now, to see whether it moved; `null` outside of a checkout. */
  async head(): Promise<Head | null> {
    const checkout = await this.#checkout();
    return checkout && readHead(checkout);
  }

  /** `inside` names files by their path in the folder. `null` when git keeps nothing of this folder. */
  async marks(playbooks: readonly PlaybookSummary[]): Promise<CheckoutMarks | null> {
    const checkout = await this.#checkout();
    if (checkout === null) return null;
    const head = await readHead(checkout);
    const committed = await this.#committedFiles(checkout, head);
    if (committed === null) return null;
    const marks = new Map<string, 'new' | 'changed'>();
    const markOne = async ({ fileId, hash }: PlaybookSummary) => {
      const known = committed.get(fileId);
      if (known === undefined) marks.set(fileId, 'new');
      else if ((await this.#blobNames(fileId, hash))?.includes(known) === false) marks.set(fileId, 'changed');
    };
    for (let index = 0; index < playbooks.length; index += filesAtOnce) {
      await Promise.all(playbooks.slice(index, index + filesAtOnce).map(markOne));
    }
    return { head, marks };
  }

  async #checkout(): Promise<Checkout | null> {
    return findCheckout(await realpath(this.folder));
  }

  /** A checkout that begins further up may know nothing of this folder: then it is no part of it. */
  async #committedFiles(checkout: Checkout, { commit }: Head): Promise<ReadonlyMap<string, string> | null> {
    const inside = path
      .relative(checkout.root, await realpath(this.folder))
      .split(path.sep)
      .join('/');
    if (commit === null) return inside === '' ? new Map() : null;
    if (this.#committed?.commit === commit) return this.#committed.files;
    if (!(await isQuicklyRead(checkout.commonFolder))) {
      throw new Error('its history is too large to be read in passing');
    }
    const files = await committedFiles(checkout.commonFolder, commit, inside);
    this.#committed = { commit, files: files ?? (inside === '' ? new Map() : null) };
    return this.#committed.files;
  }

  async #blobNames(inside: string, hash: string): Promise<BlobNames | null> {
    const known = this.#names.get(hash);
    if (known) return known;
    const names = await blobNamesOf(path.join(this.folder, ...inside.split('/')), hash).catch(() => null);
    if (names) this.#names.set(hash, names);
    return names;
  }
}
