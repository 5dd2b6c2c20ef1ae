import { expect, test } from 'vitest';
import { examplePlaybook } from '../support/a-playbook';
import { openTestHost } from '../support/open-test-host';

test('a text that was just saved is found by its words, and no longer by the old ones', async () => {
  const host = await openTestHost({ playbooks: { 'a.md': examplePlaybook } });
  try {
    const find = async (search: string) =>
      (await host.request('playbook.search', { search })).hits.map(({ fileId }) => fileId);
    expect(await find('aardvark')).toEqual([]);
    const { hash } = await host.request('playbook.get', { fileId: 'a.md' });
    const text = `${examplePlaybook}\nAsk about the aardvark.\n`;
    await host.request('playbook.save', { fileId: 'a.md', text, baseHash: hash });
    expect(await find('aardvark')).toEqual(['a.md']);
  } finally {
    await host.close();
  }
});

test('what was run last comes first, with how often and with whom', async () => {
  const other = examplePlaybook.replace(/^id: .*$/m, 'id: other-one');
  let minute = 0;
  const host = await openTestHost({
    playbooks: { 'a.md': examplePlaybook, 'b.md': other },
    now: () => new Date(2018, 5, 30, 12, minute++),
  });
  try {
    const account = await host.request('account.save', { fields: { name: 'Konex' } });
    for (const fileId of ['a.md', 'b.md', 'b.md']) {
      const open = await host.request('engagement.start', { accountId: account.id, fileId });
      await host.request('engagement.abandon', { id: open.id, reason: 'Tried' });
    }
    const { usage } = await host.request('playbook.usage', {});
    expect(usage.map(({ runCount, lastAccountName }) => [runCount, lastAccountName])).toEqual([
      [2, 'Konex'],
      [1, 'Konex'],
    ]);
    expect(usage[0]?.playbookId).toBe('other-one');
  } finally {
    await host.close();
  }
});
