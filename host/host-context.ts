import type { EventName, EventPayload } from '../core/contract';
import type { GitMarksReader } from './git/git-marks';
import type { PagePrinter } from './page-printer';
import type { PlaybookLibrary } from './playbooks/playbook-library';
import type { RecordContext } from './record-context';
import type { OpenWorkspace } from './storage/open-workspace';

/** What every handler works with. One a running host. */
export interface HostContext extends RecordContext {
  readonly workspace: OpenWorkspace;
  readonly playbooks: PlaybookLibrary;
  readonly gitMarks: GitMarksReader;
  readonly hostKind: 'desktop' | 'browser' | 'terminal';
  readonly version: string;
  /** True in the practice workspace: nothing of it may reach a real one (decision 31). */
  readonly isPractice: boolean;
  /** Lets the user point at a folder; `null` without a dialog of the operating system. */
  readonly chooseFolder: (() => Promise<string | null>) | null;
  /** The folder of playbooks that come with the app; `null` where there is none. */
  readonly shippedPlaybooks: string | null;
  /** Prints what the window shows; `null` in a browser, which prints by itself. */
  readonly printer: PagePrinter | null;
  emit<E extends EventName>(event: E, payload: EventPayload<E>): void;
}
