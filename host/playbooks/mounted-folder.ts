import { AppError } from '../../core/app-error';
import type { PlaybookSummary } from '../../core/playbook/playbook';
import { ownFolderId } from '../../core/playbook/playbook-mount';
import type { PlaybookPage, PlaybookSaveResult } from '../../core/playbook/playbook-page';
import { inTime } from './in-time';
import type { PlaybookFolder } from './playbook-folder';
import type { Mount } from './playbook-library';

export type OpenMount = (path: string, mount: Mount) => Promise<PlaybookFolder>;

/** One folder of the library, from the moment that it begins to open. */
export class MountedFolder {
  readonly #path: string;
  readonly #opening: Promise<PlaybookFolder>;
  #isClosed = false;

  constructor(
    private readonly mount: Mount,
    ownPath: string,
    openMount: OpenMount,
    tell: (inside: string[]) => void,
  ) {
    this.#path = pathOf(mount, ownPath);
    this.#opening = openMount(this.#path, mount).then((folder) => {
      folder.onChanged((inside) => {
        if (!this.#isClosed) tell(inside);
      });
      if (!this.#isClosed) tell([]);
      return folder;
    });
    this.#opening.catch(() => undefined);
  }

  /** Whether the record still asks for just this folder, opened in just this way. */
  isStill(mount: Mount | undefined, ownPath: string): boolean {
    if (!mount?.isOn || mount.isReadOnly !== this.mount.isReadOnly) return false;
    return pathOf(mount, ownPath) === this.#path;
  }

  async whenOpen(): Promise<void> {
    await inTime(this.#opening).catch(() => undefined);
  }

  /** Never throws: what went wrong is the list's problem. */
  async list(): Promise<{ playbooks: PlaybookSummary[]; problem: string | null }> {
    try {
      const list = await inTime(this.#opening.then((folder) => folder.list()));
      return list === 'late' ? this.#silent() : list;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
      return {
        playbooks: [],
        problem: `The folder ${this.#path} can't be read${code}. Check that it is there.`,
      };
    }
  }

  async get(inside: string): Promise<PlaybookPage> {
    return (await this.#opened()).get(inside);
  }

  async save(inside: string, text: string, baseHash: string | null): Promise<PlaybookSaveResult> {
    return (await this.#opened()).save(inside, text, baseHash);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await inTime(this.#opening.then((folder) => folder.close())).catch(() => undefined);
  }

  async #opened(): Promise<PlaybookFolder> {
    const folder = await inTime(this.#opening);
    if (folder !== 'late') return folder;
    throw new AppError('unreadable-file', `${this.#silent().problem} Nothing was changed.`);
  }

  #silent() {
    const problem = `The folder ${this.#path} does not answer. Check the connection to its drive; it is read as soon as it answers.`;
    return { playbooks: [], problem };
  }
}

function pathOf(mount: Mount, ownPath: string): string {
  return mount.id === ownFolderId ? ownPath : mount.path;
}
