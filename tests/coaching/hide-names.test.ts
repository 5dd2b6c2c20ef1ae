import { describe, expect, it } from 'vitest';
import { createNameHider, type KnownName } from '../../core/coaching/hide-names';

const names: readonly KnownName[] = [
  { kind: 'Account', key: 'a1', text: 'Alder & Finch, Inc.' },
  { kind: 'Account', key: 'a1', text: 'Alder & Finch' },
  { kind: 'Account', key: 'a2', text: 'Northgate Cold Storage' },
  { kind: 'Contact', key: 'c1', text: 'Will Strand' },
  { kind: 'Contact', key: 'c1', text: 'Will', isExact: true },
  { kind: 'Rep', key: 'r1', text: 'Zoë Ærø' },
];

describe('createNameHider', () => {
  it('replaces each name by the same words wherever it stands', () => {
    const { hide, label } = createNameHider(names);
    expect(label('Account', 'a2')).toBe('Account 1');
    expect(hide('Will Strand of ALDER & FINCH, Inc. left; Will’s boss at Alder & Finch stays.')).toBe(
      'Contact 1 of Account 2 left; Contact 1’s boss at Account 2 stays.',
    );
    expect(hide('Northgate cold storage, said Zoë Ærø.')).toBe('Account 1, said Rep 1.');
  });

  it('leaves words alone that only look like a name', () => {
    const { hide } = createNameHider(names);
    expect(hide('They will see. Willing, but not Alderman.')).toBe(
      'They will see. Willing, but not Alderman.',
    );
  });

  it('hides e-mail and web addresses and telephone numbers, and no date or amount', () => {
    const { hide } = createNameHider([]);
    expect(hide('will@alder.example, www.alder.example/x or (218) 555-0142 by 2026-11-22 for $12,500')).toBe(
      '(e-mail address), (web address) or (telephone number) by 2026-11-22 for $12,500',
    );
  });
});
