import type { GitCheckout, GitMark, GitMarks } from '../../core/playbook/git-mark';
import { fileIdIn, placeOfFile } from '../../core/playbook/playbook-mount';
import { inTime } from '../playbooks/in-time';
import type { PlaybookLibrary, PlaybookLibraryList } from '../playbooks/playbook-library';
import { isAbsence } from '../storage/file-operations';
import { MountedCheckout } from './mounted-checkout';

/** A commit or another branch moves HEAD without touching a playbook, so we look by ourselves. */
const pulseMs = 1_000;

const takesLong = 'it takes long to read; the marks come when it is done';

type Folder = PlaybookLibraryList['folders'][number];

/** Which playbooks of git checkouts differ from the last commit. Begins to look when it is first asked. */
export class GitMarksReader {
  readonly #checkouts = new Map<string, MountedCheckout>();
  readonly #heads = new Map<string, string>();
  /** Readings that took too long and go on; what they find is kept for the next question. */
  readonly #late = new Map<string, Promise<unknown>>();
  #pulse: NodeJS.Timeout | null = null;
  #isLooking = false;

  constructor(
    private readonly playbooks: Pick<PlaybookLibrary, 'list'>,
    private readonly tellMoved: () => void,
  ) {}

  async read(): Promise<GitMarks> {
    this.#pulse ??= setInterval(() => void this.#lookAtHeads(), pulseMs).unref();
    const list = await this.playbooks.list();
    const folders = list.folders.filter(
      ({ isOn, problem, count }) => isOn && (problem === null || count > 0),
    );
    const paths = new Set(folders.map(({ path }) => path));
    for (const path of this.#checkouts.keys()) if (!paths.has(path)) this.#checkouts.delete(path);
    const read = await Promise.all(folders.map((folder) => this.#readFolder(folder, list)));
    return {
      checkouts: read.flatMap(({ checkout }) => checkout ?? []),
      marks: read.flatMap(({ marks }) => marks),
    };
  }

  close(): void {
    if (this.#pulse) clearInterval(this.#pulse);
  }

  async #readFolder(
    { id, path }: Folder,
    list: PlaybookLibraryList,
  ): Promise<{ checkout: GitCheckout | null; marks: GitMark[] }> {
    const known = this.#checkouts.get(path) ?? new MountedCheckout(path);
    this.#checkouts.set(path, known);
    const playbooks = list.playbooks.flatMap((one) => {
      const { folderId, inside } = placeOfFile(one.fileId);
      return folderId === id ? [{ ...one, fileId: inside }] : [];
    });
    const failed = (why: string) => ({
      checkout: { folderId: id, at: '', problem: `This git checkout can’t be compared: ${why}.` },
      marks: [],
    });
    try {
      if (this.#late.has(path)) return failed(takesLong);
      const reading = known.marks(playbooks);
      const read = await inTime(reading);
      if (read === 'late') {
        this.#askAgainAfter(path, reading);
        return failed(takesLong);
      }
      if (read === null) return { checkout: null, marks: [] };
      this.#heads.set(path, `${read.head.at} ${read.head.commit}`);
      const marks = [...read.marks].map(([inside, mark]) => ({ fileId: fileIdIn(id, inside), mark }));
      return { checkout: { folderId: id, at: read.head.at, problem: null }, marks };
    } catch (error) {
      // A folder that is away is the list's problem, not git's.
      if (isAbsence(error)) return { checkout: null, marks: [] };
      return failed(reasonOf(error));
    }
  }

  #askAgainAfter(path: string, reading: Promise<unknown>): void {
    const done = () => {
      this.#late.delete(path);
      this.tellMoved();
    };
    this.#late.set(path, reading.then(done, done));
  }

  async #lookAtHeads(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    for (const [path, checkout] of this.#checkouts) {
      const head = await checkout.head().catch(() => null);
      const known = this.#heads.get(path);
      if (head === null || known === undefined || known === `${head.at} ${head.commit}`) continue;
      this.#heads.set(path, `${head.at} ${head.commit}`);
      this.tellMoved();
    }
    this.#isLooking = false;
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message.replace(/\.$/, '');
}
