import { expect, test } from 'vitest';
import { peaceOfAccount, peaceOfContact } from '../../core/contact/peace';
import { proposeContact } from '../../core/pool/pool-subject';
import { anAccount } from '../support/an-account';

const asOf = '2026-10-31';

test('a quiet period ends on its day, also over the end of a month', () => {
  const { contacts } = anAccount()
    .knows({ firstName: 'Ann', lastName: 'Lee', quietUntil: '2026-11-01', quietReason: 'on leave' })
    .build();
  const [ann] = contacts;
  if (ann === undefined) throw new Error('nobody');
  expect(peaceOfContact(ann, asOf)).toEqual({
    reason: 'Ann Lee wants to be left in peace until 1 Nov: on leave',
    until: '2026-11-01',
  });
  expect(peaceOfContact(ann, '2026-11-01')).toBeNull();
});

test('somebody who asked for peace is not proposed for a call', () => {
  const { contacts } = anAccount()
    .knows({ id: 'quiet', firstName: 'Ann', role: 'decision-maker', phone: '1', quietUntil: '2026-12-01' })
    .knows({ id: 'free', firstName: 'Bob' })
    .build();
  expect(proposeContact(contacts, null, asOf)?.id).toBe('free');
  expect(proposeContact(contacts, null, '2026-12-01')?.id).toBe('quiet');
});

test('an account is left in peace when everybody there wants it, until the first is free again', () => {
  const { account, contacts } = anAccount()
    .knows({ firstName: 'Ann', quietUntil: '2027-03-01' })
    .knows({ firstName: 'Bob', quietUntil: '2027-01-31', quietReason: 'stocktaking' })
    .knows({ firstName: 'Cy', doNotContact: true, doNotContactReason: 'asked by mail' })
    .knows({ firstName: 'Gone', hasLeft: true })
    .build();
  const peace = peaceOfAccount(account, contacts, asOf);
  expect(peace?.until).toBe('2027-01-31');
  expect(peace?.reason).toContain('stocktaking');
  expect(peace?.reason).toContain('Cy asked not to be contacted: asked by mail');
  expect(peaceOfAccount(account, contacts, '2027-01-31')).toBeNull();
});

test('an account without people may be called, one that is marked may not', () => {
  const open = anAccount().build();
  expect(peaceOfAccount(open.account, open.contacts, asOf)).toBeNull();
  const marked = anAccount().notToBeContacted().build();
  expect(peaceOfAccount(marked.account, marked.contacts, asOf)?.until).toBeNull();
});
