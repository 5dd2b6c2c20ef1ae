import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from '../support/find-chromium';
import type { HostOption } from './support/app-test';

const projectFolder = join(import.meta.dirname, '../..');

/** The same specs through both hosts: the server in a browser, and the desktop. */
export default defineConfig<HostOption>({
  testDir: import.meta.dirname,
  testMatch: '**/*.spec.ts',
  globalSetup: './support/prepare.ts',
  outputDir: join(projectFolder, 'test-results'),
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: findChromium(), args: [...chromiumArguments] },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'server', use: { hostKind: 'server' } },
    // The screens are the same in both; here run the journeys that need the shell or its transport.
    {
      name: 'desktop',
      use: { hostKind: 'desktop' },
      testMatch: [
        'app-opens',
        'call-sheet',
        'coachs-morning',
        'hostile-playbooks',
        'import',
        'main-job',
        'palette',
        'power-hour',
        'practice',
      ].map((name) => `**/${name}.spec.ts`),
    },
  ],
});
