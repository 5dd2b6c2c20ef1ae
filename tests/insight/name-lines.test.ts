import { describe, expect, it } from 'vitest';
import { nameLines } from '../../renderer/features/insight/name-lines';

/** Every sign is ten pixels wide. */
const lines = (name: string, widthPx: number) => nameLines(name, widthPx, (text) => text.length * 10);

describe('the name beside a bar', () => {
  it('stands in one line where it fits', () => {
    expect(lines('Dana Whitlock', 130)).toEqual(['Dana Whitlock']);
  });

  it('breaks between words, and ends in an ellipsis where two lines are too short', () => {
    expect(lines('Look up what they bought', 130)).toEqual(['Look up what', 'they bought']);
    expect(lines('Look up what they bought and when', 130)).toEqual(['Look up what', 'they bought…']);
  });

  it('never runs out of its width, whatever the words', () => {
    for (const name of [
      'Donaudampfschifffahrtsgesellschaft',
      'A Donaudampfschifffahrt',
      '',
      ' ',
      '👩‍👩‍👧 family',
    ])
      for (const line of lines(name, 100)) expect(line.length).toBeLessThanOrEqual(10);
  });
});
