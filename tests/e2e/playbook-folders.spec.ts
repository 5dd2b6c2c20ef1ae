import { renameSync } from 'node:fs';
import { aGitCheckout } from '../support/a-git-checkout';
import { examplePlaybook } from '../support/a-playbook';
import { expect, test } from './support/app-test';
import { goTo } from './support/go-to';

const playbook = (id: string, title: string) =>
  examplePlaybook.replace('dead-lead-review', id).replace(/^title: .*$/m, `title: ${title}`);

test('a coach mounts a git checkout, sees what changed, and it goes away and comes back', async ({ app }) => {
  const { page } = app;
  const team = await aGitCheckout({
    'harbour.md': playbook('harbour', 'Harbour call'),
    'copy.md': playbook('dead-lead-review', 'Dead lead, copied'),
  });
  await team.commit();
  await team.write('harbour.md', playbook('harbour', 'Harbour call, second try'));
  await page.getByRole('button', { name: 'Add sample data' }).click();
  await page.keyboard.press('Escape');
  const folder = page.getByRole('listitem', { name: 'Team, shared' });

  await test.step('add it by its path; one that can’t be used is said beside the field', async () => {
    await goTo(page, 'Playbooks');
    await page.getByRole('link', { name: 'Playbook folders' }).click();
    await expect(page.getByRole('tabpanel', { name: 'Playbook folders' })).toBeVisible();
    await page.keyboard.press('n');
    const dialog = page.getByRole('dialog', { name: 'Add a folder of playbooks' });
    await dialog.getByRole('textbox', { name: 'Folder' }).fill(`${team.path}/nowhere`);
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Team, shared');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toContainText('Nothing was changed');
    await dialog.getByRole('textbox', { name: 'Folder' }).fill(team.path);
    await page.keyboard.press('Control+Enter');
    await expect(folder).toContainText('2 playbooks · git, main: 1 changed');
    await expect(page.getByRole('region', { name: 'One id, several files' })).toContainText(
      'dead-lead-review',
    );
  });

  await test.step('it stands first when it is moved up', async () => {
    await page.getByRole('button', { name: 'Move Team, shared up' }).click();
    await expect(page.getByRole('listitem', { name: /Team, shared|My playbooks/ }).first()).toContainText(
      'Team, shared',
    );
  });

  await test.step('the library and the editor mark what differs from the last commit', async () => {
    await goTo(page, 'Playbooks');
    const card = page.getByRole('listitem').filter({ hasText: 'Harbour call, second try' }).first();
    await expect(card).toContainText('Team, shared');
    await expect(card).toContainText('changed in git');
    await card.getByRole('link').click();
    await expect(page.getByRole('article')).toBeVisible();
    await page.keyboard.press('e');
    await expect(page.getByRole('region', { name: 'Preview' })).toBeVisible();
    await expect(page.locator('header')).toContainText('changed in git');
    await team.commit();
    await expect(page.locator('header')).not.toContainText('changed in git');
  });

  await test.step('it goes away: said in words, the others go on; it comes back and is followed', async () => {
    renameSync(team.path, `${team.path}-away`);
    await goTo(page, 'Settings');
    await expect(folder).toContainText('What was read before is still shown');
    await expect(page.getByRole('listitem', { name: 'My playbooks' })).not.toContainText('can’t be read');
    renameSync(`${team.path}-away`, team.path);
    await expect(folder).not.toContainText('What was read before is still shown');
  });
  await team.remove();
});
