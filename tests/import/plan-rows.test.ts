import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNearName, squashedName } from '../../core/import/near-name';
import { aMappedFile, planFiles } from '../support/plan-csv';

const isNear = (left: string, right: string) => isNearName(squashedName(left), squashedName(right));

describe('near names', () => {
  it.each([
    ['GTXPro', 'GTX Pro'],
    ['gtx-pro', 'GTX Pro'],
    ['Acme Corp.', 'Acme Corporation'],
    ['Müller GmbH', 'Muller'],
    ['Brambelside Foods', 'Brambleside Foods'],
    ['Quilon Bakery', 'Quillon Bakery'],
  ])('%s ~ %s', (left, right) => expect(isNear(left, right)).toBe(true));

  it.each([
    ['GTX Basic', 'GTX Plus Basic'],
    ['MG Special', 'MG Advanced'],
    ['Store 1', 'Store 2'],
    ['Ada', 'Ida'],
    ['Betatech', 'Betasoloin'],
  ])('%s is not %s', (left, right) => expect(isNear(left, right)).toBe(false));
});

describe('rows', () => {
  it('of two accounts of one name become a question, answered once for all rows', async () => {
    const files = [
      await aMappedFile(
        'a.csv',
        'Account ID,Account Name,Billing City\n1,Larkfield,Leeds\n2,Larkfield,York\n',
      ),
      await aMappedFile(
        'd.csv',
        'Opportunity Name,Account Name,Stage,Amount\nX,Larkfield,Open,1\nY,Larkfield,Open,2\n',
      ),
    ];
    const open = planFiles(files);
    expect(open.counts.created).toMatchObject({ accounts: 2, deals: 0 });
    const [question] = open.questions.all();
    expect(question).toMatchObject({ kind: 'ambiguous-name', proposal: null });
    expect(question?.rows).toHaveLength(2);
    expect(question?.choices.map(({ label }) => label)).toEqual([
      'Larkfield, Leeds (from these files)',
      'Larkfield, York (from these files)',
      'Another account of that name',
    ]);
    const york = question?.choices[1]?.value ?? '';
    const answered = planFiles(files, { answers: { [question?.id ?? '']: york } });
    const account = answered.created.find(({ fields }) => fields.city === 'York');
    const deals = answered.created.filter(({ kind }) => kind === 'deals');
    expect(deals.map(({ fields }) => fields.accountId)).toEqual([account?.id, account?.id]);
  });

  it('with dates that can be read in two ways wait for one answer a file', async () => {
    const files = [
      await aMappedFile(
        'd.csv',
        'Opportunity Name,Account Name,Stage,Amount,Close Date\nX,A,Closed Won,1,03/04/2018\nY,A,Closed Won,2,05/06/2018\nZ,A,Closed Won,2,2018-01-01\n',
      ),
    ];
    const open = planFiles(files);
    expect(open.counts.created.deals).toBe(1);
    expect(open.questions.all()).toMatchObject([{ id: 'date-order|d.csv', kind: 'other', proposal: null }]);
    expect(open.questions.openRows().map(({ row }) => row)).toEqual([2, 3]);
    const answered = planFiles(files, { answers: { 'date-order|d.csv': 'day-first' } });
    const deals = answered.created.filter(({ kind }) => kind === 'deals');
    expect(deals.map(({ fields }) => fields.closedOn)).toEqual(['2018-04-03', '2018-06-05', '2018-01-01']);
  });

  it('link parents further down the file and report absent ones', async () => {
    const state = planFiles([
      await aMappedFile(
        'a.csv',
        'Account ID,Account Name,Parent Account,Billing City\n1,Low,High,\n2,High,,\n3,Odd,Nowhere Ltd,\n4,Own,Own,\n',
      ),
    ]);
    const high = state.created.find(({ fields }) => fields.name === 'High');
    expect(state.created.find(({ fields }) => fields.name === 'Low')?.fields.parentId).toBe(high?.id);
    expect(state.warnings.map(({ row }) => row)).toEqual([4, 5]);
  });

  it('keep a cell that cannot be read out, tell so, and are used', async () => {
    const state = planFiles([
      await aMappedFile('d.csv', 'Opportunity Name,Account Name,Stage,Amount\nX,A,Open,lots\n'),
    ]);
    expect(state.created.find(({ kind }) => kind === 'deals')?.fields.amount).toBeNull();
    expect(state.warnings).toMatchObject([{ row: 2, reason: expect.stringContaining('lots') }]);
  });

  it('are each created, repeated, skipped or in question: none is lost', async () => {
    const word = fc.constantFrom(
      '',
      'Acme',
      'acme',
      'Acne Ltd',
      'Zorn & Co',
      '  ',
      '__proto__',
      'constructor',
      '=1+1',
    );
    const date = fc.constantFrom('', '2018-01-02', '03/04/2018', 'never', '43157');
    const amount = fc.constantFrom('', '1,200', 'abc', '€ 5', '-3');
    const row = fc.tuple(fc.constantFrom('', '1', '2', '3', '4'), word, word, word, amount, date, word);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (rows) => {
        const quoted = rows.map((cells) => ['x', ...cells].map((cell) => `"${cell}"`).join(','));
        const header =
          'Next Step,Opportunity ID,Opportunity Name,Account Name,Stage,Amount,Close Date,Opportunity Owner';
        const state = planFiles([await aMappedFile('d.csv', [header, ...quoted].join('\n'))]);
        const told = new Set([...state.skipped, ...state.questions.openRows()].map((issue) => issue.row));
        expect(state.counts.created.deals + told.size).toBe(rows.length);
      }),
      { numRuns: 60 },
    );
  });

  it('that are equal stay two, and come once with the next import', async () => {
    const file = await aMappedFile(
      'd.csv',
      'Opportunity Name,Account Name,Stage,Amount\nX,A,Open,1\nX,A,Open,1\n',
    );
    expect(planFiles([file]).counts.created.deals).toBe(2);
    expect(planFiles([file, { ...file, name: 'e.csv' }]).counts.created.deals).toBe(2);
  });
});
