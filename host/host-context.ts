import type { EventName, EventPayload } from '../core/contract';
import type { Settings } from '../core/settings/settings';
import type { GitMarksReader } from './git/git-marks';
import type { HistoryIndex } from './history/history-index';
import type { PlaybookLibrary } from './playbooks/playbook-library';
import type { OpenWorkspace } from './storage/open-workspace';
import type { RecordMaker, Store } from './storage/store';

/** What every handler works with. One a running host. */
export interface HostContext {
  readonly workspace: OpenWorkspace;
  readonly store: Store;
  readonly records: RecordMaker;
  /** Every account with what belongs to it, kept in step with the store. */
  readonly history: HistoryIndex;
  readonly playbooks: PlaybookLibrary;
  readonly gitMarks: GitMarksReader;
  readonly hostKind: 'desktop' | 'browser' | 'terminal';
  readonly version: string;
  /** The settings record, or the defaults of a new workspace. */
  settings(): Settings;
  /** The date that everything is shown for: the settings' as-of date or today, in local time. */
  asOf(): string;
  /** Local wall-clock time, `YYYY-MM-DDTHH:mm:ss`. */
  localNow(): string;
  now(): Date;
  newId(): string;
  /** Lets the user point at a folder; `null` without a dialog of the operating system. */
  readonly chooseFolder: (() => Promise<string | null>) | null;
  emit<E extends EventName>(event: E, payload: EventPayload<E>): void;
}
