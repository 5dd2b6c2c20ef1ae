const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A name that every file system takes: no reserved signs, no device name, no dot or space at its end, at
 * most 80 characters. Two names may become one, so callers add what tells them apart.
 */
export function safeFileName(name: string): string {
  const plain = Array.from(name.normalize('NFC'))
    .map((sign) => (sign < ' ' || '<>:"/\\|?*\u007f'.includes(sign) ? ' ' : sign))
    .slice(0, 80)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  if (plain === '') return 'unnamed';
  return deviceName.test(plain) ? `_${plain}` : plain;
}
