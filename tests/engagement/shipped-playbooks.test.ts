import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findPlaybookField } from '../../core/playbook/playbook-fields';
import { openTestHost, type TestHost } from '../support/open-test-host';

const folder = path.join(import.meta.dirname, '../../playbooks');
const fileIds = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
const playbooks = Object.fromEntries(
  fileIds.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
);

let app: TestHost;
let accountId: string;
beforeEach(async () => {
  app = await openTestHost({ playbooks });
  accountId = (await app.request('account.save', { fields: { name: 'Acme' } })).id;
});
afterEach(() => app.close());

test.each(fileIds)(
  '%s runs with an account that nothing is known of: each gap is a field',
  async (fileId) => {
    const { id } = await app.request('engagement.start', { accountId, fileId });
    const page = await app.request('engagement.get', { id });
    expect(page.filled).toHaveLength(page.playbook.playbook.steps.length);
    for (const { text, body, gaps } of page.filled) {
      expect(text + body).not.toMatch(/\{\{/);
      for (const gap of gaps) expect(findPlaybookField(gap), gap).not.toBeNull();
    }
  },
);

test.each(fileIds)('%s can be completed from end to end with what it asks for', async (fileId) => {
  const { id } = await app.request('engagement.start', { accountId, fileId });
  const at = '2018-06-30T10:00:00.000Z';
  const { steps } = (await app.request('engagement.get', { id })).playbook.playbook;
  const skipped = steps.map((step) => [step.id, { state: 'skipped', reason: 'Not today', at }] as const);
  await app.request('engagement.save', {
    id,
    fields: {
      steps: Object.fromEntries(skipped),
      review: { outcome: 'Connected', verdict: 'Keep warm', nextStepOn: '2018-07-30' },
    },
  });
  expect((await app.request('engagement.complete', { id })).status).toBe('done');
});
