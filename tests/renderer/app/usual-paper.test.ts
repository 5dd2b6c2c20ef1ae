import { expect, test } from 'vitest';
import { usualPaper } from '../../../renderer/app/usual-paper';

test.each([
  ['en-US', 'Letter'],
  ['en', 'Letter'],
  ['fr-CA', 'Letter'],
  ['en-GB', 'A4'],
  ['de', 'A4'],
  ['not a language', 'A4'],
])('the printers of %s hold %s', (language, paper) => {
  expect(usualPaper(language)).toBe(paper);
});
