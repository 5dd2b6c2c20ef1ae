import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planUploads, uploadFiles } from '../support/import-csv';
import { openTestHost, type TestHost } from '../support/open-test-host';

const header = 'Record ID,Deal Name,Deal Stage,Amount,Close Date,Deal owner,Associated Company (Primary)\n';
const rows = Array.from(
  { length: 100_000 },
  (_, index) =>
    `${index},Deal ${index},Closed Won,"1,${100 + (index % 900)}.50",2018-02-03,Rep ${index % 40},Company ${index % 9_000}\n`,
);
const files = { 'deals.csv': header + rows.join('') };

describe('an import of 100,000 rows', () => {
  let host: TestHost;
  beforeAll(async () => {
    host = await openTestHost();
  });
  afterAll(() => host.close());

  it('leaves the event loop free, tells how far it is, and loses no row', async () => {
    const progress: number[] = [];
    host.host.onEvent((event) => {
      if (event.name === 'progress') progress.push(event.payload.done);
    });
    const uploadIds = await uploadFiles(host, files);
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    const plan = await host.host.handlers['import.plan']({
      uploadIds,
      mappings: {},
      answers: {},
      dateOrder: null,
      acceptProposals: false,
    });
    clearInterval(timer);
    expect(plan.created).toMatchObject({ deals: 100_000, accounts: 9_000, reps: 40 });
    // A slice is 12 ms, a chunk at most a few of them: counted, as a busy machine's clock proves nothing.
    expect(turns).toBeGreaterThan(30);
    expect(progress.length).toBeGreaterThan(5);
    expect(progress.at(-1)).toBe(100_000);
  });

  it('can be cancelled while it is planned; nothing is written', async () => {
    const uploadIds = await uploadFiles(host, files);
    const planned = host.request('import.plan', { uploadIds });
    setTimeout(() => void host.request('import.cancel', { uploadIds }), 20);
    await expect(planned).rejects.toMatchObject({ code: 'cancelled' });
    expect(host.host.context.store.data.deals).toEqual({});
    await expect(host.request('import.plan', { uploadIds })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('refuses a file that did not arrive whole', async () => {
    const { uploadId } = await host.request('import.begin', { name: 'a.csv', bytes: 10 });
    await host.request('import.addPart', { uploadId, base64: Buffer.from('a,b').toString('base64') });
    await expect(host.request('import.plan', { uploadIds: [uploadId] })).rejects.toMatchObject({
      code: 'bad-request',
    });
  });

  it('says of a file that is no table why, and imports the others', async () => {
    const plan = await planUploads(host, {
      'book.xlsx': 'PK\u0003\u0004rest',
      'deals.csv': `${header}1,A,Open,,,,Larkfield Mills\n`,
    });
    expect(plan.files[0]).toMatchObject({ kind: null, problem: expect.stringContaining('workbook') });
    expect(plan.created).toMatchObject({ deals: 1, accounts: 1 });
  });
});
