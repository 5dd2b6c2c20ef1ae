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
