import { mostBundleBytes, mostBundleEntries } from '../../../core/playbook/bundle-limits';
import { BundleRefusal } from './bundle-refusal';

/** Where the list of entries stands in an archive, and how many it has. */
export interface ZipFrame {
  readonly listStart: number;
  readonly entryCount: number;
}

const endMark = 0x06054b50;
const endLength = 22;
const listMark = 0x02014b50;
const largeMark = 0x07064b50;

/**
 * Checks the archive's last record by itself, since programs differ in where they look for it. A bundle
 * of ours ends with it: no comment, no second volume, no zip64, nothing between list and end.
 * @throws BundleRefusal
 */
export function checkZipFrame(bytes: Buffer): ZipFrame {
  if (bytes.length > mostBundleBytes) throw new BundleRefusal('it is over 20 MB');
  const end = bytes.length - endLength;
  if (end < 0 || (bytes.readUInt32LE(0) !== 0x04034b50 && bytes.readUInt32LE(0) !== endMark)) {
    throw new BundleRefusal('it is no zip archive');
  }
  if (bytes.readUInt32LE(end) !== endMark) {
    throw new BundleRefusal('it is cut off, or something is added behind its end');
  }
  if (bytes.readUInt16LE(end + 20) !== 0) throw new BundleRefusal('a comment is added behind its end');
  if (bytes.readUInt16LE(end + 4) !== 0 || bytes.readUInt16LE(end + 6) !== 0) {
    throw new BundleRefusal('it is one of several volumes');
  }
  const entryCount = bytes.readUInt16LE(end + 10);
  if (entryCount !== bytes.readUInt16LE(end + 8)) throw new BundleRefusal('its two counts of files differ');
  const listStart = bytes.readUInt32LE(end + 16);
  if (listStart === 0xffffffff || (end >= 20 && bytes.readUInt32LE(end - 20) === largeMark)) {
    throw new BundleRefusal('it is of the form for huge archives, which no bundle needs');
  }
  if (entryCount > mostBundleEntries) throw new BundleRefusal(`it holds over ${mostBundleEntries} files`);
  if (entryCount === 0) throw new BundleRefusal('it is empty');
  checkList(bytes, listStart, end, entryCount);
  return { listStart, entryCount };
}

/** The list must fill the room up to the end exactly; else some program reads another list. */
function checkList(bytes: Buffer, listStart: number, end: number, entryCount: number): void {
  const bad = new BundleRefusal('its list of files is damaged');
  if (listStart + bytes.readUInt32LE(end + 12) !== end) throw bad;
  let position = listStart;
  for (let count = 0; count < entryCount; count++) {
    if (position + 46 > end || bytes.readUInt32LE(position) !== listMark) throw bad;
    const lengths = [28, 30, 32].map((offset) => bytes.readUInt16LE(position + offset));
    position += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  if (position !== end) throw bad;
}
