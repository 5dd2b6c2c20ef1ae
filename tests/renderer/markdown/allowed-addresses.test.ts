import { describe, expect, test } from 'vitest';
import { allowedLink, allowedPicture } from '../../../renderer/markdown/allowed-addresses';

describe('R9 addresses in a playbook', () => {
  test.each(['https://example.com/a?b#c', 'mailto:a@example.com', 'tel:+49301234', '#why-this-works'])(
    '%s may be opened',
    (address) => expect(allowedLink(address)).toBe(address),
  );

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\tscript:alert(1)',
    '\u0000javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'smb://host/share',
    '\\\\host\\share',
    '//host/x',
    '/rpc/workspace.check',
    'ms-word:ofe|u|x',
    'http://example.com',
    'https://user:secret@example.com/',
    'https:example.com',
    'playbook.md',
    '',
  ])('%j may not', (address) => expect(allowedLink(address)).toBe(''));

  test('only pictures that stand in the text are shown', () => {
    expect(allowedPicture('data:image/png;base64,AAAA')).toBe('data:image/png;base64,AAAA');
    for (const address of ['data:image/svg+xml,<svg>', 'https://example.com/a.png', '//a/b.png', 'a.png']) {
      expect(allowedPicture(address)).toBe('');
    }
  });
});
