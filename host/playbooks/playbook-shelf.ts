import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { isReadme } from '../../core/playbook/parse-playbook';
import type { Playbook, PlaybookSummary } from '../../core/playbook/playbook';
import type { Picklists } from '../../core/playbook/playbook-fields';
import { isScenario } from '../../core/scenario/is-scenario';
import { isWritable } from './is-writable';
import { type FileList, type ListedFile, listPlaybookFiles } from './list-playbook-files';
import { parseFileContent } from './parse-file-content';
import type { ScenarioFile } from './playbook-folder';
import { type FileContent, readPlaybookFile, unreadableContent } from './read-playbook-file';

export interface ShelvedFile {
  readonly version: string;
  readonly readAtMs: number;
  readonly content: FileContent;
  readonly isReadOnly: boolean;
}

/** By the disk's clock. Disks stamp times coarsely: a file written this shortly before it was read is read once more. */
const doubtMs = 2_000;
const filesAtOnce = 16;
/** How long parsing may hold the thread before others get their turn. */
const sliceMs = 8;

/** What is known of the folder's files, and what was parsed of them. */
export class PlaybookShelf {
  readonly #files = new Map<string, ShelvedFile>();
  #isClosed = false;
  readonly #parsed = new Map<string, { hash: string; picklists: string; playbook: Playbook }>();

  constructor(
    private readonly folder: string,
    private readonly getPicklists: () => Picklists | undefined,
    private readonly isFolderReadOnly = false,
  ) {}

  file(fileId: string): ShelvedFile | undefined {
    return this.#files.get(fileId);
  }

  /**
   * Looks at the disk and says what changed since the last look. `touched` are files that somebody
   * was told of, which are read even if they look the same.
   * @throws the system's error when the folder can't be read; then everything known is kept
   */
  async look(touched: ReadonlySet<string>): Promise<{ changed: string[]; list: FileList }> {
    const list = await listPlaybookFiles(this.folder);
    const changed: string[] = [];
    const suspects = list.files.filter((file) => touched.has(file.fileId) || this.#mayDiffer(file));
    for (let index = 0; index < suspects.length; index += filesAtOnce) {
      const batch = suspects.slice(index, index + filesAtOnce);
      const results = await Promise.all(batch.map((file) => this.#readAgain(file)));
      changed.push(...results.filter((fileId) => fileId !== null));
    }
    const present = new Set(list.files.map((file) => file.fileId));
    for (const fileId of this.#files.keys()) {
      if (present.has(fileId)) continue;
      this.#files.delete(fileId);
      this.#parsed.delete(fileId);
      changed.push(fileId);
    }
    return { changed: changed.sort(), list };
  }

  /** Takes a file as it was just written or read. */
  set(fileId: string, file: ShelvedFile): void {
    this.#files.set(fileId, file);
  }

  parse(fileId: string, content: FileContent): Playbook {
    const picklists = this.getPicklists();
    const key = picklistKey(picklists);
    const known = this.#parsed.get(fileId);
    if (known?.hash === content.hash && known.picklists === key) return known.playbook;
    const playbook = parseFileContent(content, fileId, picklists);
    this.#parsed.set(fileId, { hash: content.hash, picklists: key, playbook });
    return playbook;
  }

  /** README files tell about the folder; all others are playbooks or role-plays, or say why they are none. */
  async summaries(): Promise<PlaybookSummary[]> {
    const summaries: PlaybookSummary[] = [];
    let sliceStart = performance.now();
    for (const [fileId, file] of this.#files) {
      if (this.#isClosed) break;
      if (isReadme(fileId) || isScenario(file.content.text)) continue;
      const { hash } = file.content;
      const playbook = this.parse(fileId, file.content);
      // A process is no playbook that could be run: it has a page of its own.
      if (playbook.kind === 'playbook') {
        summaries.push(summaryOf(fileId, playbook, { hash, isReadOnly: file.isReadOnly }));
      }
      if (performance.now() - sliceStart < sliceMs) continue;
      await nextTurn();
      sliceStart = performance.now();
    }
    return summaries.sort((a, b) => (a.fileId < b.fileId ? -1 : 1));
  }

  /** The role-plays of the folder; a text that could not be read is none. */
  scenarios(): ScenarioFile[] {
    return [...this.#files]
      .filter(([, { content }]) => content.problem === null && isScenario(content.text))
      .map(([fileId, { content }]) => ({ fileId, text: content.text, hash: content.hash }))
      .sort((a, b) => (a.fileId < b.fileId ? -1 : 1));
  }

  /** Ends a reading that is under way. */
  close(): void {
    this.#isClosed = true;
  }

  #mayDiffer(file: ListedFile): boolean {
    const known = this.#files.get(file.fileId);
    return known?.version !== file.version || known.readAtMs - file.changedMs < doubtMs;
  }

  async #readAgain(file: ListedFile): Promise<string | null> {
    const known = this.#files.get(file.fileId);
    const fullPath = path.join(this.folder, ...file.fileId.split('/'));
    const content = await readPlaybookFile(fullPath).catch(unreadableContent);
    if (content === null) return null;
    const isUnreadable = content.problem?.rule === 'unreadable-file';
    const isReadOnly = this.isFolderReadOnly || content.problem !== null || !(await isWritable(fullPath));
    this.#files.set(file.fileId, {
      // Rights of a folder above may come back without a trace on the file.
      version: isUnreadable ? '' : file.version,
      readAtMs: Date.now(),
      content: content.hash === known?.content.hash ? known.content : content,
      isReadOnly,
    });
    return content.hash === known?.content.hash && isReadOnly === known.isReadOnly ? null : file.fileId;
  }
}

function picklistKey(picklists: Picklists | undefined): string {
  if (!picklists) return '';
  const { callOutcomes, callResults, statedLossReasons, realLossReasons, verdicts } = picklists;
  return JSON.stringify([callOutcomes, callResults, statedLossReasons, realLossReasons, verdicts]);
}

/** What the library shows of a playbook without its steps. */
export function summaryOf(
  fileId: string,
  playbook: Playbook,
  { hash, isReadOnly }: Pick<PlaybookSummary, 'hash' | 'isReadOnly'>,
): PlaybookSummary {
  const count = (severity: string) => playbook.diagnostics.filter((one) => one.severity === severity).length;
  return {
    fileId,
    id: playbook.id,
    title: playbook.title,
    goal: playbook.goal,
    owner: playbook.owner,
    pools: playbook.pools,
    reviewBy: playbook.reviewBy,
    situation: playbook.situation,
    stepCount: playbook.steps.filter((step) => step.kind !== 'prose').length,
    errorCount: count('error'),
    warningCount: count('warning'),
    isReadOnly,
    hash,
  };
}
