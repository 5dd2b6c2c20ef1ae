import { describe, expect, it } from 'vitest';
import { moneyWords } from '../../../renderer/ui/money-words';

describe('amounts on screens', () => {
  it('keep their own currency', () => {
    expect(moneyWords(81_600, 'EUR')).toBe('€81,600');
    expect(moneyWords(1_234.5, 'USD')).toBe('$1,235');
  });

  it('are short where there is little room', () => {
    expect(moneyWords(341_455, 'USD', true)).toBe('$341.5K');
    expect(moneyWords(1.234e39, 'USD', true)).toBe('$1.2E39');
  });

  it('survive a currency that no country has', () => {
    expect(moneyWords(20, 'points')).toBe('20 points');
    expect(moneyWords(20, '')).toBe('20');
  });
});
