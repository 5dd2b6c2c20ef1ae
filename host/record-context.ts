import type { Settings } from '../core/settings/settings';
import type { HistoryIndex } from './history/history-index';
import type { PlaybookLibrary } from './playbooks/playbook-library';
import type { Rapport } from './rapport/create-rapport';
import type { RecordMaker, Store } from './storage/store';

/**
 * What work on records needs, wherever they are kept: in the workspace's files, or in memory only for a trial.
 * Nothing in here leads to a disk, so that what takes this type works on both (decision 26).
 */
export interface RecordContext {
  readonly store: Store;
  readonly records: RecordMaker;
  /** Every account with what belongs to it, kept in step with the store. */
  readonly history: HistoryIndex;
  /** What people have in common. */
  readonly rapport: Rapport;
  readonly playbooks: Pick<PlaybookLibrary, 'get' | 'list'>;
  /** The settings record, or the defaults of a new workspace. */
  settings(): Settings;
  /** The date that everything is shown for: the settings' as-of date or today, in local time. */
  asOf(): string;
  /** Local wall-clock time, `YYYY-MM-DDTHH:mm:ss`. */
  localNow(): string;
  now(): Date;
  newId(): string;
}
