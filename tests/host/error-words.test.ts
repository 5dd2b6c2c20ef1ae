import { describe, expect, test } from 'vitest';
import { errorCodes } from '../../core/app-error';
import { describeError, errorSentence } from '../../core/error-words';

describe.each(errorCodes)('an error with the code %s', (code) => {
  test('says what happened, whether the data is safe and what to do', () => {
    const words = describeError({ code, message: 'The file is gone.', details: {} });
    expect(words.whatHappened).toBe('The file is gone.');
    expect(words.isDataSafe).toMatch(/safe|nothing|kept|not saved yet|untouched/i);
    expect(words.whatToDo).toMatch(/^[A-Z].+\.$/);
    expect(Object.values(words).join(' ')).not.toContain(code === 'conflict' ? 'EEXIST' : `${code}:`);
  });
  test('is told in its own words alone, which say all of it', () => {
    const message =
      'The disk is full, so this was not saved. Everything saved before is safe. Free some space.';
    expect(errorSentence({ code, message, details: {} })).toBe(message);
  });
  test('still has a sentence when nobody wrote one', () => {
    expect(errorSentence({ code, message: '', details: {} })).toMatch(/^[A-Z].+\.$/);
  });
});
