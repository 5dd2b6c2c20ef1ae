import { describe, expect, it } from 'vitest';
import { isFiltered, noFilter, sortedBy } from '../../../renderer/features/accounts/accounts-filter';

describe('sorting the accounts', () => {
  it('begins with the largest for values and with A for names', () => {
    expect(sortedBy(noFilter, 'won')).toEqual({ sort: 'won', descending: true });
    expect(sortedBy({ ...noFilter, sort: 'won' }, 'owner')).toEqual({ sort: 'owner', descending: false });
  });

  it('turns round when the same column is chosen again', () => {
    expect(sortedBy({ ...noFilter, sort: 'won', descending: true }, 'won')).toEqual({ descending: false });
  });

  it('is not a filter', () => {
    expect(isFiltered({ ...noFilter, sort: 'rank' })).toBe(false);
    expect(isFiltered({ ...noFilter, tag: 'vip' })).toBe(true);
  });
});
