import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDate } from '../../host/calendar';
import { buildStandIn } from '../support/electron-stand-in/build-stand-in';
import { type Desktop, launchDesktop } from '../support/electron-stand-in/launch-desktop';
import { openTestHost } from '../support/open-test-host';
import { removeFolder } from '../support/remove-folder';

let folder = '';
let desktop: Desktop | undefined;
beforeAll(async () => {
  await buildStandIn();
  folder = mkdtempSync(join(tmpdir(), 'rekindle-reminders-'));
});
afterAll(async () => {
  await desktop?.quit();
  await removeFolder(folder);
});

/** A workspace with a step that was due when this day began. */
async function workspaceWithDueStep(): Promise<{ workspace: string; accountId: string }> {
  const workspace = join(folder, 'workspace');
  const now = () => new Date();
  const { host, request } = await openTestHost({ folder: workspace, now });
  const account = await request('account.save', { fields: { name: 'Acme' } });
  const step = { accountId: account.id, text: 'Status talk', dueOn: localDate(now()), dueTime: '00:00' };
  await request('nextStep.save', { fields: step });
  await host.close();
  return { workspace, accountId: account.id };
}

test('what is due is shown by the system, a click opens its place, and a restart does not show it again', async () => {
  const { workspace, accountId } = await workspaceWithDueStep();
  const launch = () => launchDesktop({ workspace, userData: join(folder, 'user') });
  const shown = () =>
    desktop?.evaluate(({ Notification }) => Notification.shown.map(({ title, body }) => [title, body]), null);
  desktop = await launch();
  await expect.poll(shown).toEqual([['Next step: Acme', 'Status talk']]);
  await desktop.evaluate(({ Notification }) => Notification.shown[0]?.emit('click'), null);
  await expect.poll(() => desktop?.page.url()).toContain(`#/accounts/${accountId}`);

  await desktop.quit();
  desktop = await launch();
  await desktop.page.getByRole('contentinfo').getByRole('button', { name: '1 reminder' }).waitFor();
  expect(await shown()).toEqual([]);
});
