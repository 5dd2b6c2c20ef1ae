import type { Page } from '@playwright/test';

/** One state of the app that is looked at; `show` leads there from the state before it. */
export interface Sight {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
}
