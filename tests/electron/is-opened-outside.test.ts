import { expect, test } from 'vitest';
import { isOpenedOutside } from '../../electron/is-opened-outside';

test.each([
  ['https://example.com/', true],
  ['mailto:a@example.com', true],
  ['tel:+15551234', true],
  ['http://example.com/', false],
  ['file:///etc/passwd', false],
  ['smb://host/share', false],
  ['\\\\host\\share', false],
  ['javascript:alert(1)', false],
  ['JaVaScRiPt:alert(1)', false],
  ['data:text/html,x', false],
  ['vbscript:x', false],
  ['ms-msdt:/id', false],
  ['ms-officecmd:x', false],
  ['search-ms:query=x', false],
  ['https://user:password@example.com/', false],
  ['app://rekindle/', false],
  ['', false],
  [`https://example.com/${'x'.repeat(3_000)}`, false],
])("R15 Electron's security checklist, 15: opened outside or not: %s", (link, isOpened) => {
  expect(isOpenedOutside(link)).toBe(isOpened);
});
