import { engagement } from '../../core/engagement/engagement';
import { putRecord } from '../../host/records/put-record';
import type { TestHost } from './open-test-host';

/** A playbook with a scorecard of three lines that count. */
export const scoredPlaybook = `---
id: scored
title: Scored
---

## Call

::question[What held you back?]{#held-back}

## Review

:::score[I listened]{#listened max=5 weight=2}
Five: they spoke.
:::
:::score[I asked twice]{#twice type=yes-no}
Yes, if it was hard.
:::
:::score[Objection met]{#objection max=5}
Does not apply without one.
:::
`;

/** The same without a scorecard. */
export const plainPlaybook = scoredPlaybook
  .slice(0, scoredPlaybook.indexOf('## Review'))
  .replaceAll(/scored/gi, 'plain');

interface CompletedReview {
  readonly fileId?: string;
  readonly account?: string;
  readonly calledAt?: string;
  readonly summary?: string;
}

/** A rep with a completed review in the workspace, made through its requests as far as they go. */
export async function aCompletedReview(app: TestHost, options: CompletedReview = {}) {
  const {
    account: name = 'Alder Works',
    calledAt = '2018-06-20T10:00:00',
    summary = '',
    fileId = 'scored.md',
  } = options;
  const known = (await app.request('rep.list', {})).reps[0];
  const rep = known ?? (await app.request('rep.save', { fields: { name: 'Dana Whitlock' } }));
  await app.request('settings.save', { fields: { meRepId: rep.id } });
  const account = await app.request('account.save', { fields: { name } });
  const contact = await app.request('contact.save', {
    fields: { accountId: account.id, firstName: 'Lena', lastName: 'Strand' },
  });
  const run = await app.request('engagement.start', {
    accountId: account.id,
    contactId: contact.id,
    fileId,
  });
  // Completing is tested elsewhere; here its result is what matters.
  const done = engagement.parse({
    ...run,
    ...{ status: 'done', phase: 'review', calledAt, completedAt: `${calledAt}.000Z` },
    answers: { 'held-back': 'Lena Strand feared the price' },
    notes: [{ id: 'note-1', at: calledAt, elapsedMs: 65_000, text: 'Dana Whitlock talked, Lena waited' }],
    review: { outcome: 'Connected', summary, verdict: 'Keep warm' },
    selfScore: { listened: 4, twice: true, objection: null },
  });
  await app.host.context.store.commit([putRecord('engagements', done)]);
  return { account, contact, rep, review: done };
}

/** The text of a file that the host made. */
export async function readDownload(app: TestHost, { downloadId }: { readonly downloadId: string }) {
  const { base64 } = await app.request('download.read', { downloadId, offset: 0 });
  return Buffer.from(base64, 'base64').toString('utf8');
}
