import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { poolIds } from '../../core/pool/pool';
import { choosePlaybook } from '../../core/today/choose-playbook';
import { openTestHost } from '../support/open-test-host';

const folder = join(import.meta.dirname, '../../playbooks');
const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
const shipped = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

test('each pool is answered by the shipped playbook that was written for it', async () => {
  const app = await openTestHost({ playbooks: shipped });
  const { playbooks } = await app.request('playbook.list', {});
  const chosen = poolIds.map((pool) => [pool, choosePlaybook(playbooks, pool)?.fileId]);
  expect(Object.fromEntries(chosen)).toEqual({
    'just-lost': 'gracious-loss.md',
    'old-no': 'old-no-come-back.md',
    declined: 'dead-lead-review.md',
    'quiet-customer': 'lapsed-customer-win-back.md',
    'one-and-done': 'one-and-done.md',
    orphan: 'orphan-introduction.md',
    'referral-ready': 'referral-ask.md',
    'check-in': 'check-in-and-status-talk.md',
  });
  await app.close();
});
