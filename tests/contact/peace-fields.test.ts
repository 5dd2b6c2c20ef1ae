import { expect, test } from 'vitest';
import { planWrite } from '../../core/engagement/planned-writes';
import { accountMarkdown } from '../../core/export/account-markdown';
import { findPlaybookField } from '../../core/playbook/playbook-fields';
import { personToCall, phoneToCall } from '../../core/power-hour/draw-list';
import { anAccount } from '../support/an-account';

const history = anAccount('Northfork')
  .with({ phone: '(555) 555-0100' })
  .knows({ firstName: 'Abel', phone: '1', quietUntil: '2026-12-16', quietReason: 'On leave' })
  .knows({ firstName: 'Cleo', phone: '2', doNotContact: true, doNotContactReason: 'Wrote so' })
  .knows({ firstName: 'Dora', phone: '3', hasLeft: true })
  .knows({ firstName: 'Ed', phone: '4' })
  .build();

test('a playbook’s question saves until when somebody is left in peace, and why', () => {
  const [abel] = history.contacts;
  const until = findPlaybookField('contact.quietUntil');
  if (!until || !abel) throw new Error('The field or the person is missing');
  expect(planWrite(until, '2027-02-28', abel)).toMatchObject({ after: '2027-02-28', obstacle: '' });
  expect(planWrite(until, '2027-02-29', abel).obstacle).toContain('must be a date');
  for (const path of ['contact.quietReason', 'contact.doNotContactReason'])
    expect(findPlaybookField(path)).toMatchObject({ canSave: true, type: 'text' });
});

test('an account’s file says who is to be left in peace', () => {
  const text = accountMarkdown(history, { owner: '', rep: () => '', offering: () => '' });
  expect(text).toContain('Abel · 1 · to be left in peace until 2026-12-16: On leave');
  expect(text).toContain('Cleo · 2 · does not want to be contacted: Wrote so');
  expect(text).toContain('Dora · 3 · has left');
  expect(text).toMatch(/^- Ed · 4$/m);
});

test('a power hour dials nobody who came to be left in peace after the list was drawn', () => {
  const ids = history.contacts.map(({ id }) => id);
  const dialled = (asOf: string) => ids.map((id) => phoneToCall(history, id, asOf));
  expect(dialled('2026-12-15')).toEqual(['(555) 555-0100', '(555) 555-0100', '(555) 555-0100', '4']);
  expect(dialled('2026-12-16')[0]).toBe('1');
  expect(personToCall(history, ids[0] ?? '', '2026-12-15')).toBeNull();
});
