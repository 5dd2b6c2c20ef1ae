import { type Engagement, engagement } from '../../core/engagement/engagement';

const stamp = {
  createdAt: '2026-11-20T08:00:00.000Z',
  updatedAt: '2026-11-20T08:00:00.000Z',
  device: 'test-device',
};

/** A complete engagement in its first phase; name what matters to the test. */
export function anEngagement(fields: Partial<Engagement> = {}): Engagement {
  const base = engagement.parse({
    ...stamp,
    id: 'engagement-1',
    accountId: 'account-1',
    playbookId: 'dead-lead-review',
    playbookTitle: 'Dead lead or follow-up?',
    textHash: 'hash-1',
  });
  return { ...base, ...fields };
}
