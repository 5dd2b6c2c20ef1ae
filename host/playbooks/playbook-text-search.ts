import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type PlaybookHit,
  type SearchablePlaybook,
  searchPlaybooks,
  toSearchable,
} from '../../core/playbook/search-playbooks';
import type { PlaybookFolder } from './playbook-folder';

/** How long reading may hold the thread before others get their turn. */
const sliceMs = 8;

/** Searches the texts of all playbooks; a text is read again only after its file changed. */
export class PlaybookTextSearch {
  readonly #read = new Map<string, SearchablePlaybook>();

  constructor(private readonly playbooks: PlaybookFolder) {
    playbooks.onChanged((fileIds) => {
      for (const fileId of fileIds) this.#read.delete(fileId);
    });
  }

  async find(search: string, most: number): Promise<PlaybookHit[]> {
    const { playbooks } = await this.playbooks.list();
    const searchable: SearchablePlaybook[] = [];
    let sliceStart = performance.now();
    for (const summary of playbooks) {
      const one = this.#read.get(summary.fileId) ?? (await this.#readOne(summary));
      if (one) searchable.push(one);
      if (performance.now() - sliceStart < sliceMs) continue;
      await nextTurn();
      sliceStart = performance.now();
    }
    return searchPlaybooks(searchable, search, most);
  }

  /** A file that went away or can't be read meanwhile is not found; the library tells of it. */
  async #readOne(summary: Parameters<typeof toSearchable>[0]): Promise<SearchablePlaybook | null> {
    const page = await this.playbooks.get(summary.fileId).catch(() => null);
    if (page === null) return null;
    const searchable = toSearchable(summary, page.text);
    this.#read.set(summary.fileId, searchable);
    return searchable;
  }
}
