import { expect, test } from 'vitest';
import { examplePlaybook } from '../support/a-playbook';
import { openTestHost } from '../support/open-test-host';

test('playbooks are listed, read and saved through the contract, with the settings’ own lists', async () => {
  const host = await openTestHost({ playbooks: { 'a.md': examplePlaybook } });
  try {
    const { playbooks, folder, problem } = await host.request('playbook.list', {});
    expect(problem).toBeNull();
    expect(folder).toContain('playbooks');
    expect(playbooks.map(({ fileId, warningCount }) => [fileId, warningCount])).toEqual([['a.md', 0]]);

    const page = await host.request('playbook.get', { fileId: 'a.md' });
    const text = `${examplePlaybook}\nMore.\n`;
    const saved = await host.request('playbook.save', { fileId: 'a.md', text, baseHash: page.hash });
    expect(saved).toMatchObject({ outcome: 'saved', page: { text } });
    const stale = await host.request('playbook.save', { fileId: 'a.md', text: 'x', baseHash: page.hash });
    expect(stale).toMatchObject({ outcome: 'conflict', theirs: text, ours: 'x' });

    await host.request('settings.save', { fields: { verdicts: ['Go', 'Stop'] } });
    const after = await host.request('playbook.list', {});
    expect(after.playbooks[0]?.warningCount).toBe(1);
  } finally {
    await host.close();
  }
});

test('a preview has the facts that a run would begin with, and begins none', async () => {
  const host = await openTestHost({ playbooks: { 'a.md': examplePlaybook } });
  try {
    await host.request('workspace.addSampleData', {});
    const { calls } = await host.request('today.get', { scope: 'all', pool: 'old-no' });
    const accountId = calls[0]?.accountId ?? '';
    const count = async () => (await host.request('workspace.check', {})).counts.engagements;
    const before = await count();
    const input = { accountId, pools: ['old-no' as const], title: 'Tried out' };
    const preview = await host.request('playbook.facts', input);
    expect(await count()).toBe(before);
    const run = await host.request('engagement.start', { accountId, fileId: 'a.md' });
    const page = await host.request('engagement.get', { id: run.id });
    const deal = page.account.deals.find(({ id }) => id === run.dealId);
    const contact = page.account.contacts.find(({ id }) => id === run.contactId);
    expect(preview.facts).toMatchObject({
      account: { name: page.account.account.name },
      deal: { id: deal?.id, competitor: deal?.competitor },
      contact: { id: contact?.id, firstName: contact?.firstName },
      engagement: { pool: 'old-no', playbookTitle: 'Tried out' },
    });
    expect(preview.contactName).toContain(contact?.firstName);
  } finally {
    await host.close();
  }
});
