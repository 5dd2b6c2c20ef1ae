import { deflateRawSync } from 'node:zlib';
import { aZip, extraField, u16, u32, u64, type ZipEntrySpec } from './a-zip';

interface HostileZip {
  readonly what: string;
  readonly make: () => Buffer;
  /** A part of the reason. */
  readonly why: RegExp;
}

const good: ZipEntrySpec = { name: 'good.md', content: '---\nid: good\ntitle: Good\n---\n' };
const named = (name: string | Buffer, rest: Partial<ZipEntrySpec> = {}) => aZip([good, { name, ...rest }]);
const mode = (kind: number) => (kind << 16) >>> 0;
const letters = (count: number) => Buffer.alloc(count, 'a');
const ratio = /times larger/;

const names: HostileZip[] = (
  [
    ['a path from the root', '/etc/evil.md', /leads out/],
    ['a path of a drive', 'C:/evil.md', /not every computer/],
    ['a path of a drive with backslashes', 'C:\\evil.md', /not every computer/],
    ['a path of a share', '\\\\server\\share\\evil.md', /not every computer/],
    ['a path of a share with slashes', '//server/share/evil.md', /leads out/],
    ['a step up', '../evil.md', /leads out/],
    ['a step up in the middle', 'a/../../evil.md', /leads out/],
    ['a step up that stays inside', 'a/../evil.md', /leads out/],
    ['a step up with backslashes', '..\\evil.md', /not every computer/],
    ['a step up of both kinds', 'a/..\\..\\evil.md', /not every computer/],
    ['a dot as a part', './evil.md', /leads out/],
    ['an empty part', 'a//evil.md', /leads out/],
    ['an empty name', '', /leads out/],
    ['only a slash', '/', /leads out/],
    ['a folder that steps up', '../', /leads out/],
    ['a hidden file', '.evil.md', /begins with a dot/],
    ['a file of git', '.git/hooks/evil.md', /begins with a dot/],
    ['a file of git behind a sign without width', '\u200d.git/evil.md', /begins with a dot/],
    ['a second stream of a file', 'evil.md:hidden.md', /not every computer/],
    ['a NUL in a name', 'evil.md\0.md', /not every computer/],
    ['a NUL that hides the ending', 'evil.exe\0.md', /not every computer/],
    ['a line break in a name', 'evil\n.md', /not every computer/],
    ['an escape code in a name', 'evil\u001b[31m.md', /not every computer/],
    ['a delete sign in a name', 'evil\u007f.md', /not every computer/],
    ['a control sign of the upper half', 'evil\u0085.md', /not every computer/],
    ['a name that is turned around', 'evil\u202edm.exe.md', /turn its letters/],
    ['a name with an isolate', 'evil\u2066.md', /turn its letters/],
    ['a question mark', 'evil?.md', /not every computer/],
    ['an angle bracket', '<evil>.md', /not every computer/],
    ['a pipe', 'a|b.md', /not every computer/],
    ['the device CON', 'CON.md', /device/],
    ['the device nul as a folder', 'nul/evil.md', /device/],
    ['the device aux', 'aux.md', /device/],
    ['the device PRN with two endings', 'PRN.old.md', /device/],
    ['the device COM1', 'com1.md', /device/],
    ['the device COM with a raised digit', 'com\u00b9.md', /device/],
    ['the device LPT9', 'lpt9.md', /device/],
    ['the device CON with a space', 'con .md', /device/],
    ['the device CONIN$', 'conin$.md', /device/],
    ['a dot at the end', 'evil.md.', /ends with a dot or a space/],
    ['a space at the end', 'evil.md ', /ends with a dot or a space/],
    ['a folder with a space at its end', 'a /evil.md', /ends with a dot or a space/],
    ['a folder with a dot at its end', 'a./evil.md', /ends with a dot or a space/],
    ['a part of 201 bytes', `${'ä'.repeat(99)}.md`, /too long/],
    ['a path of 300 characters', `${'abc/'.repeat(75)}evil.md`, /too long/],
    ['thirteen folders', `${'a/'.repeat(13)}evil.md`, /folders deep/],
    ['a folder that the library passes over', 'node_modules/evil.md', /passes over/],
    ['a program', 'evil.exe', /does not end in/],
    ['a program with two endings', 'evil.md.exe', /does not end in/],
    ['a zip in the zip', 'nested.zip', /does not end in/],
    ['only an ending', 'a/.md', /begins with a dot/],
    ['a page of the web', 'evil.html', /does not end in/],
  ] as const
).map(([what, name, why]) => ({
  what,
  make: () => named(name, name.endsWith('/') ? { content: '' } : {}),
  why,
}));

const collisions: HostileZip[] = (
  [
    ['one name twice', ['a.md', 'a.md'], /twice/],
    ['names that differ in capitals', ['a.md', 'A.md'], /one name on some computers/],
    ['endings that differ in capitals', ['a.md', 'a.MD'], /one name on some computers/],
    ['composed and decomposed letters', ['caf\u00e9.md', 'cafe\u0301.md'], /one name on some computers/],
    ['a sharp s and two', ['stra\u00dfe.md', 'strasse.md'], /one name on some computers/],
    ['a Kelvin sign', ['k.md', '\u212a.md'], /one name on some computers/],
    ['a sign without width', ['a.md', 'a\u200b.md'], /one name on some computers/],
    ['folders that differ in capitals', ['a/x.md', 'A/y.md'], /one name on some computers/],
    ['a file that is a folder too', ['a.md', 'a.md/b.md'], /twice/],
    ['a folder that becomes a file', ['a.md/b.md', 'a.md'], /twice/],
    ['a folder twice', ['a/', 'a/', 'a/b.md'], /twice/],
  ] as const
).map(([what, list, why]) => ({
  what,
  make: () => aZip(list.map((name) => ({ name, content: name.endsWith('/') ? '' : '# A\n' }))),
  why,
}));

const kinds: HostileZip[] = [
  {
    what: 'a symbolic link',
    make: () => named('link.md', { content: '/etc/passwd', attributes: mode(0xa1ff) }),
    why: /a link or a device/,
  },
  {
    what: 'a symbolic link made on DOS',
    make: () => named('link.md', { content: '../x', attributes: mode(0xa1ff), madeBy: 20 }),
    why: /a link or a device/,
  },
  { what: 'a pipe of Unix', make: () => named('a.md', { attributes: mode(0x11ff) }), why: /a link or/ },
  { what: 'a character device', make: () => named('a.md', { attributes: mode(0x21ff) }), why: /a link or/ },
  { what: 'a block device', make: () => named('a.md', { attributes: mode(0x61ff) }), why: /a link or/ },
  { what: 'a socket', make: () => named('a.md', { attributes: mode(0xc1ff) }), why: /a link or/ },
  { what: 'a folder named as a file', make: () => named('a.md', { attributes: mode(0x41ed) }), why: /link/ },
  { what: 'a folder with a content', make: () => named('a/', { content: 'hidden' }), why: /a content/ },
  {
    what: 'an encrypted file',
    make: () => named('a.md', { flags: 0x801, isPacked: true }),
    why: /encrypted/,
  },
  { what: 'strong encryption', make: () => named('a.md', { flags: 0x841 }), why: /encryption/ },
  { what: 'a masked list', make: () => named('a.md', { flags: 0x2800 }), why: /encrypted/ },
  { what: 'an unknown way of packing', make: () => named('a.md', { method: 14 }), why: /way that is not/ },
  { what: 'packed as a patch', make: () => named('a.md', { method: 9 }), why: /way that is not/ },
  {
    what: 'a name that is no UTF-8',
    make: () => named(Buffer.from([0x61, 0xff, 0xfe, 0x2e, 0x6d, 0x64])),
    why: /not stored as UTF-8/,
  },
  {
    what: 'an overlong form of a slash',
    make: () => named(Buffer.concat([Buffer.from('..'), Buffer.from([0xc0, 0xaf]), Buffer.from('a.md')])),
    why: /not stored as UTF-8/,
  },
  {
    what: 'a second name in an extra field',
    make: () =>
      named('a.md', {
        extra: extraField(0x7075, Buffer.concat([Buffer.from([1]), u32(0), Buffer.from('../a.md')])),
      }),
    why: /second name/,
  },
  {
    what: 'an extra field that is longer than its room',
    make: () => named('a.md', { extra: Buffer.concat([u16(9), u16(900), Buffer.from('x')]) }),
    why: /damaged/,
  },
  { what: 'a comment of an entry', make: () => named('a.md', { comment: 'PK\x05\x06' }), why: /comment/ },
];

const contents: HostileZip[] = [
  { what: 'a text with a NUL', make: () => named('a.md', { content: 'a\0b' }), why: /no text/ },
  {
    what: 'a text that is no UTF-8',
    make: () => named('a.md', { content: Buffer.from([0x80, 0x81]) }),
    why: /no text/,
  },
  {
    what: 'UTF-16',
    make: () => named('a.md', { content: Buffer.from('\ufeffabc', 'utf16le') }),
    why: /no text/,
  },
  {
    what: 'a zip named as a playbook',
    make: () => named('a.md', { content: aZip([good]) }),
    why: /no text/,
  },
  {
    what: 'a file of 1 MB and a byte',
    make: () => named('a.md', { content: letters(1_000_001) }),
    why: /1 MB/,
  },
  {
    what: 'a bomb of one file',
    make: () => named('a.md', { content: letters(900_000), isPacked: true }),
    why: ratio,
  },
  {
    what: 'a bomb that says 4 GB',
    make: () => named('a.md', { content: letters(9_000_000), isPacked: true, size: 0xfffffffe }),
    why: /1 MB/,
  },
  {
    what: 'a bomb that says it is small',
    make: () => named('a.md', { content: letters(9_000_000), isPacked: true, size: 20_000 }),
    why: /damaged|larger/,
  },
  {
    what: 'a content that is smaller than it says',
    make: () => named('a.md', { content: 'abc', isPacked: true, size: 400 }),
    why: /damaged/,
  },
  {
    what: 'a stored content with two sizes',
    make: () => named('a.md', { content: 'abcdef', size: 3 }),
    why: /two sizes|damaged/,
  },
  { what: 'a wrong checksum', make: () => named('a.md', { crc: 1 }), why: /damaged/ },
  {
    what: 'a packed content that is garbage',
    make: () => named('a.md', { content: 'not deflated at all', method: 8 }),
    why: /damaged/,
  },
  {
    what: 'a packed content that is cut off',
    make: () => {
      const whole = deflateRawSync(Buffer.from('abc def ghi '.repeat(40)));
      return named('a.md', { content: whole.subarray(0, 8), method: 8, size: 480 });
    },
    why: /damaged/,
  },
  {
    what: 'sixty files of 1 MB',
    make: () =>
      aZip(
        Array.from({ length: 60 }, (_, index) => ({
          name: `${index}.md`,
          content: Buffer.from(
            Array.from({ length: 62_500 }, (_, at) => `${at}-${index} words`).join(' '),
          ).subarray(0, 1_000_000),
          isPacked: true,
        })),
      ),
    why: /50 MB|20 MB/,
  },
  {
    what: '2,001 files',
    make: () => aZip(Array.from({ length: 2_001 }, (_, index) => ({ name: `${index}.md` }))),
    why: /over 2000 files/,
  },
  { what: '21 MB of nothing', make: () => Buffer.concat([aZip([good]), letters(21_000_000)]), why: /20 MB/ },
  { what: 'nothing but a folder', make: () => aZip([{ name: 'a/', content: '' }]), why: /no playbook/ },
  { what: 'no entry', make: () => aZip([]), why: /empty/ },
];

const places: HostileZip[] = [
  {
    what: 'two entries over one content',
    make: () => aZip([good, { name: 'b.md', content: good.content ?? '', offset: 0 }]),
    why: /two names|overlap|hidden/,
  },
  {
    what: 'an entry that begins inside another',
    make: () => {
      const inner = aZip([{ name: 'b.md' }]);
      const whole = aZip([
        { name: 'a.md', content: inner },
        { name: 'b.md', offset: 34 },
      ]);
      return whole;
    },
    why: /overlap|hidden/,
  },
  {
    what: 'an entry that is not listed',
    make: () => aZip([good, { name: 'h.md', isUnlisted: true }]),
    why: /hidden/,
  },
  {
    what: 'something hidden behind a content',
    make: () => aZip([{ ...good, behind: Buffer.from('MZ hidden') }, { name: 'b.md' }]),
    why: /hidden/,
  },
  {
    what: 'another name before the content',
    make: () => named('a.md', { local: { name: '../a.md' } }),
    why: /two names/,
  },
  {
    what: 'another way of packing there',
    make: () => named('a.md', { local: { method: 8 } }),
    why: /two ways/,
  },
  { what: 'encrypted only there', make: () => named('a.md', { local: { flags: 0x801 } }), why: /two things/ },
  { what: 'another size there', make: () => named('a.md', { local: { size: 3 } }), why: /two sizes/ },
  { what: 'another checksum there', make: () => named('a.md', { local: { crc: 3 } }), why: /two sizes/ },
  {
    what: 'a header with a wrong mark',
    make: () => named('a.md', { localMark: 0x12345678 }),
    why: /damaged/,
  },
  { what: 'a place behind the end', make: () => named('a.md', { offset: 0x7fffffff }), why: /damaged/ },
  {
    what: 'a content that runs over the end',
    make: () => named('a.md', { packedSize: 500_000, size: 500_000 }),
    why: /damaged|two sizes/,
  },
];

const large = (entry: ZipEntrySpec) => aZip([good, entry]);
const frames: HostileZip[] = [
  { what: 'no zip at all', make: () => Buffer.from('# Only a text\n'), why: /no zip/ },
  { what: 'an empty file', make: () => Buffer.alloc(0), why: /no zip/ },
  {
    what: 'random bytes',
    make: () => Buffer.from(Array.from({ length: 900 }, (_, at) => (at * 7919) % 251)),
    why: /no zip/,
  },
  { what: 'one that is cut in half', make: () => half(aZip([good, { name: 'b.md' }])), why: /cut off/ },
  { what: 'one without its last byte', make: () => aZip([good]).subarray(0, -1), why: /cut off/ },
  {
    what: 'something behind the end',
    make: () => aZip([good], { behind: Buffer.from('more') }),
    why: /cut off/,
  },
  {
    what: 'something before the start',
    make: () => aZip([good], { before: Buffer.from('#!/bin/sh\n') }),
    why: /no zip/,
  },
  {
    what: 'another archive before the start',
    make: () => aZip([{ name: 'b.md' }], { before: aZip([good]) }),
    why: /hidden/,
  },
  { what: 'a comment', make: () => aZip([good], { comment: 'hello' }), why: /cut off|comment/ },
  {
    what: 'a second end in a comment',
    make: () =>
      aZip([good], {
        comment: aZip([{ name: 'b.md' }])
          .toString('latin1')
          .slice(-22),
      }),
    why: /./,
  },
  { what: 'a comment that is not there', make: () => aZip([good], { commentLength: 9 }), why: /comment/ },
  { what: 'more files in the count', make: () => aZip([good], { count: 2 }), why: /list of files/ },
  {
    what: 'fewer files in the count',
    make: () => aZip([good, { name: 'b.md' }], { count: 1 }),
    why: /list of files/,
  },
  { what: 'two counts', make: () => aZip([good], { countHere: 3, count: 1 }), why: /counts/ },
  { what: 'a list elsewhere', make: () => aZip([good], { listOffset: 3 }), why: /list of files/ },
  { what: 'a list of another size', make: () => aZip([good], { listSize: 9 }), why: /list of files/ },
  { what: 'one of several volumes', make: () => aZip([good], { disk: 1 }), why: /volumes/ },
  {
    what: 'something between list and end',
    make: () => aZip([good], { betweenListAndEnd: Buffer.from('hidden') }),
    why: /list of files/,
  },
  { what: 'zip64 offsets', make: () => aZip([good], { listOffset: 0xffffffff }), why: /huge/ },
  { what: 'a zip64 count', make: () => aZip([good], { count: 0xffff }), why: /over 2000/ },
  {
    what: 'a zip64 end that names another list',
    make: () => aZip([good], { betweenListAndEnd: zip64End() }),
    why: /huge|list of files/,
  },
  {
    what: 'a zip64 size of an entry',
    make: () => large({ name: 'a.md', extra: extraField(1, Buffer.concat([u64(2 ** 40), u64(9)])) }),
    why: /huge/,
  },
  {
    what: 'sizes that only zip64 tells',
    make: () =>
      large({
        name: 'a.md',
        size: 0xffffffff,
        packedSize: 0xffffffff,
        extra: extraField(1, Buffer.concat([u64(9), u64(9)])),
      }),
    why: /huge|two sizes/,
  },
];

function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length / 2);
}

function zip64End(): Buffer {
  const record = Buffer.concat([
    u32(0x06064b50),
    u64(44),
    u16(45),
    u16(45),
    u32(0),
    u32(0),
    u64(1),
    u64(1),
    u64(60),
    u64(0),
  ]);
  return Buffer.concat([record, u32(0x07064b50), u32(0), u64(0), u32(1)]);
}

/** Each with a good playbook in it as well, which must not arrive either (R12). */
export const hostileZips: readonly HostileZip[] = [
  ...names,
  ...collisions,
  ...kinds,
  ...contents,
  ...places,
  ...frames,
];
