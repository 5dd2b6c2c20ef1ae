import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import { type PoolId, poolIds } from '../../core/pool/pool';
import { choosePlaybook } from '../../core/today/choose-playbook';
import { summaryOf } from '../../host/playbooks/playbook-shelf';

const folder = path.join(import.meta.dirname, '../../playbooks');
const shipped = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((fileId) => summary(fileId, readFileSync(path.join(folder, fileId), 'utf8')));

const madeFor: Readonly<Record<PoolId, string>> = {
  'just-lost': 'gracious-loss.md',
  'old-no': 'old-no-come-back.md',
  declined: 'dead-lead-review.md',
  'quiet-customer': 'lapsed-customer-win-back.md',
  'one-and-done': 'one-and-done.md',
  orphan: 'orphan-introduction.md',
  'referral-ready': 'referral-ask.md',
  'check-in': 'check-in-and-status-talk.md',
};

test.each(poolIds)('out of the whole library, %s is called with the playbook made for it', (pool) => {
  expect(choosePlaybook(shipped, pool)?.fileId).toBe(madeFor[pool]);
});

test('the pool that an author names first counts, wherever the app lists it', () => {
  const both = [playbook('a.md', '[just-lost, old-no]'), playbook('b.md', '[old-no, just-lost]')];
  expect(choosePlaybook(both, 'old-no')?.fileId).toBe('b.md');
  expect(choosePlaybook(both, 'just-lost')?.fileId).toBe('a.md');
});

function playbook(fileId: string, pools: string) {
  return summary(fileId, `---\nid: x\ntitle: X\npools: ${pools}\n---\n\n## Call\n\n- [ ] Ring {#ring}\n`);
}

function summary(fileId: string, text: string) {
  return summaryOf(fileId, parsePlaybook(text, { fileName: fileId }), { hash: '', isReadOnly: false });
}
