import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The system's Chromium, else Playwright's. @throws Error when there is none */
export function findChromium(): string {
  const places = [process.env.REKINDLE_CHROMIUM ?? '', ...systemPlaces, chromium.executablePath()];
  const found = places.find((place) => place !== '' && existsSync(place));
  if (found === undefined) throw new Error('No Chromium was found; "npm test" installs one.');
  return found;
}

/** Headless, and silent on the network. */
export const chromiumArguments: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];
