import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sampleTexts } from '../../core/sample/sample-playbook-texts';
import { openTestHost } from '../support/open-test-host';

describe('insight.get and insight.accounts', () => {
  it('tell the same number of accounts, and of a figure that is gone that nothing is lost', async () => {
    const app = await openTestHost({ now: () => new Date(2026, 10, 22, 12) });
    try {
      await app.request('workspace.addSampleData', {});
      const [rep] = (await app.request('rep.list', {})).reps;
      const filter = { repId: rep?.id ?? null };
      for (const part of ['process', 'what-works', 'why-we-lose', 'pipeline', 'own'] as const) {
        const { sentences, figures } = await app.request('insight.get', { part, filter });
        expect(sentences.length, part).toBeGreaterThan(0);
        for (const { key, accountCount } of sentences) {
          const told = await app.request('insight.accounts', { part, filter, figure: '', row: key });
          expect(told.accounts).toHaveLength(accountCount);
        }
        for (const { id, rows, columns } of figures) {
          const [row] = rows;
          const [column] = columns;
          if (!row || !column) continue;
          const told = await app.request('insight.accounts', {
            part,
            filter,
            figure: id,
            row: row.key,
            column: column.key,
          });
          expect(told.accounts, id).toHaveLength(row.cells[0]?.accountCount ?? -1);
        }
      }
      const gone = app.request('insight.accounts', { part: 'process', figure: 'time', row: 'never' });
      await expect(gone).rejects.toMatchObject({ code: 'not-found' });
    } finally {
      await app.close();
    }
  });

  it('follow every change at once', async () => {
    const app = await openTestHost();
    try {
      const { id } = await app.request('account.save', { fields: { name: 'Acme' } });
      const losses = async () =>
        (await app.request('insight.get', { part: 'why-we-lose' })).sentences[0]?.text;
      expect(await losses()).toBe('0 deals lost; the real reason is known of 0.');
      const fields = { accountId: id, status: 'lost', closedOn: '2018-06-01' } as const;
      const deal = await app.request('deal.save', { fields });
      expect(await losses()).toBe('1 deal lost; the real reason is known of 0.');
      await app.request('deal.save', {
        id: deal.id,
        fields: { realLossReason: 'Too slow', promiseKept: 'broken' },
      });
      expect(await losses()).toBe('1 deal lost; the real reason is known of 1.');
      await app.request('settings.save', { fields: { asOf: '2018-05-01' } });
      expect(await losses()).toBe('0 deals lost; the real reason is known of 0.');
    } finally {
      await app.close();
    }
  });
});

describe('the sample’s playbook texts', () => {
  it('have the ids that the host would give them', () => {
    for (const { id, text } of Object.values(sampleTexts))
      expect(createHash('sha256').update(text).digest('hex')).toBe(id);
  });
});
