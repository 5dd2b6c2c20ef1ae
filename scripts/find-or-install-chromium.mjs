// A Chromium for the tests: the system's, else Playwright's, else Debian's package when root.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { projectFolder, run, runInstalled } from './project-state.mjs';

const systemPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium, or `null` when none is to be had; says what it does. */
export function findOrInstallChromium() {
  const found = findChromium();
  if (found !== null) return found;
  console.log("No Chromium here; fetching Playwright's ...");
  const isFetched = runInstalled('playwright/cli.js', ['install', 'chromium'], { timeout: 600_000 }) === 0;
  const fetched = isFetched ? findChromium() : null;
  if (fetched !== null) return fetched;
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return null;
  console.log("It could not be fetched; installing Debian's package ...");
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], { env: environment });
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env: environment });
  return findChromium();
}

function findChromium() {
  const { chromium } = createRequire(`${projectFolder}/package.json`)('@playwright/test');
  const places = [process.env.REKINDLE_CHROMIUM, ...systemPlaces, chromium.executablePath()];
  return places.find((place) => place && existsSync(place)) ?? null;
}
