import { describe, expect, it } from 'vitest';
import { guessMapping, noKnownNames } from '../../core/import/guess-mapping';
import { readCsv } from '../../host/import/read-csv';

const guess = async (text: string, known = noKnownNames) =>
  guessMapping(await readCsv(Buffer.from(text)), known);

describe('a file of unknown origin', () => {
  it.each([
    [
      'accounts',
      'Company,Industry,City\nA,Food,Porto',
      { Company: 'name', Industry: 'industry', City: 'city' },
    ],
    [
      'accounts',
      'Firma;Branche;Ort;Umsatz\nA;Holz;Ulm;1.200',
      { Firma: 'name', Umsatz: 'annualRevenue', Ort: 'city' },
    ],
    [
      'contacts',
      'First Name,Last Name,Company,E-Mail,Phone\nA,B,C,d@e.example,1',
      { 'First Name': 'firstName', 'Last Name': 'lastName', Company: 'accountName', 'E-Mail': 'email' },
    ],
    ['contacts', 'Vorname;Nachname;Firma\nA;B;C', { Vorname: 'firstName', Firma: 'accountName' }],
    [
      'activities',
      'Date,Company,Call outcome,Notes\n2018-01-02,A,Busy,x',
      { Date: 'at', Company: 'accountName', 'Call outcome': 'outcome', Notes: 'text' },
    ],
    [
      'deals',
      'Deal,Customer,Value,Status,Closed on\nA,B,5,Won,2018-01-02',
      { Deal: 'name', Customer: 'accountName', Value: 'amount', Status: 'status', 'Closed on': 'closedOn' },
    ],
    [
      'accounts',
      'id,name,parentId,ownerId,industry,city\n1,A,2,7,Food,Porto',
      { id: 'id', name: 'name', parentId: 'parentKey', ownerId: 'ownerKey' },
    ],
    [
      'deals',
      'id,account id,contact id,owner id,name,status,amount\n1,2,3,4,Oven,Won,5',
      { 'account id': 'accountKey', 'contact id': 'contactKey', 'owner id': 'ownerKey' },
    ],
    [
      'offerings',
      'id,name,family,price,currency,notes,createdAt\n1,A,F,5,USD,,2018-01-02T10:00:00Z',
      { name: 'name', family: 'family', price: 'price' },
    ],
    ['offerings', 'SKU,Product,List price\n1,A,2', { Product: 'name', 'List price': 'price' }],
    [
      'reps',
      'Sales rep,Region,Manager\nA,North,B',
      { 'Sales rep': 'name', Region: 'office', Manager: 'manager' },
    ],
  ])('is read as %s: %s', async (kind, text, columns) => {
    const reading = await guess(`${text}\n`);
    expect(reading).toMatchObject({ kind, system: 'file', columns });
  });

  it('is read by what its cells hold: a place that is a country, dates that are none', async () => {
    const place = await guess('company,industry,location\nA,x,Kenya\nB,y,Japan\n');
    expect(place?.columns.location).toBe('country');
    const town = await guess('company,industry,location\nA,x,Nakuru\nB,y,Osaka\n');
    expect(town?.columns.location).toBe('city');
    const deals = await guess('deal,customer,value,closed\nA,B,5,yes\nC,D,6,no\n');
    expect(deals?.columns.closed).toBeUndefined();
  });

  it('is read by names that other files bring', async () => {
    const known = { ...noKnownNames, accounts: new Set(['larkfield mills']), reps: new Set(['ines ferro']) };
    const reading = await guess('deal,wer,wem,stage,value\nA,Ines Ferro,Larkfield Mills,won,3\n', known);
    expect(reading?.columns).toMatchObject({ wer: 'owner', wem: 'accountName' });
  });

  it('is left to the user when nothing tells', async () => {
    expect(await guess('a,b,c\n1,2,3\n')).toBeNull();
  });
});
