// npm test: installs and builds what is missing, runs every test, ends with one line for the whole run.
// Options: --unit or --e2e for one half; anything else is handed to the runner (a file, -t NAME).
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findOrInstallChromium } from './find-or-install-chromium.mjs';
import { buildWhatIsStale, installWhatIsMissing, projectFolder, runInstalled } from './project-state.mjs';

const programArguments = process.argv.slice(2);
const wants = (half) =>
  !programArguments.some((argument) => ['--unit', '--e2e'].includes(argument) && argument !== half);
const passedOn = programArguments.filter((argument) => argument !== '--unit' && argument !== '--e2e');

installWhatIsMissing();
buildWhatIsStale();
const chromium = findOrInstallChromium();
if (chromium === null) {
  console.error(
    'No Chromium was found and none could be installed. Install Chromium or Chrome, or set REKINDLE_CHROMIUM to its path.',
  );
  process.exit(1);
}

const resultFolder = join(projectFolder, '.cache', 'test-results');
mkdirSync(resultFolder, { recursive: true });
const env = { ...process.env, REKINDLE_CHROMIUM: chromium };
const total = { passed: 0, failed: 0, skipped: 0 };
let isSuccess = true;
if (wants('--unit')) runVitest();
if (wants('--e2e')) runPlaywright();

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(isSuccess && total.failed === 0 && total.passed > 0 ? 0 : 1);

function runVitest() {
  const file = freshFile('vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = runInstalled('vitest/vitest.mjs', ['run', ...reporters, ...passedOn], { env });
  const result = readResult(file);
  const failedBefore = total.failed;
  total.passed += result?.numPassedTests ?? 0;
  total.failed += result?.numFailedTests ?? 0;
  total.skipped += (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0);
  // A file that could not even be loaded has no failed test of its own.
  const brokenFiles = (result?.testResults ?? []).filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  total.failed += brokenFiles.length;
  noteEnd('vitest', code, failedBefore);
}

function runPlaywright() {
  const file = freshFile('playwright.json');
  const config = join('tests', 'e2e', 'playwright.config.ts');
  const code = runInstalled(
    '@playwright/test/cli.js',
    ['test', '--config', config, '--reporter=list,json', ...passedOn],
    { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file } },
  );
  const result = readResult(file);
  const failedBefore = total.failed;
  total.passed += (result?.stats.expected ?? 0) + (result?.stats.flaky ?? 0);
  total.failed += (result?.stats.unexpected ?? 0) + (result?.errors?.length ?? 0);
  total.skipped += result?.stats.skipped ?? 0;
  noteEnd('playwright', code, failedBefore);
}

function freshFile(name) {
  const file = join(resultFolder, name);
  rmSync(file, { force: true });
  return file;
}

function readResult(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** A runner that ended badly without a failed test (a crash, an unhandled error) fails the run all the same. */
function noteEnd(runner, code, failedBefore) {
  if (code === 0) return;
  isSuccess = false;
  if (total.failed > failedBefore) return;
  total.failed += 1;
  console.error(`${runner} ended with ${code} without a failed test; counted as one failure.`);
}
