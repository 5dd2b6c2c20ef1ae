import type { Page } from '@playwright/test';

/** The running app, whichever host carries it. */
export interface OpenApp {
  /** The window; read it again after `restart`, since it may be another one. */
  readonly page: Page;
  readonly workspace: string;
  /** Ends the host at once, as a crash or a power cut does; nothing gets the chance to save. */
  kill(): Promise<void>;
  /** Starts the host again on the same workspace and shows its first screen. Kills it first if needed. */
  restart(): Promise<Page>;
  /** Ends it as the user does. */
  close(): Promise<void>;
}
