import type { Entry } from 'yauzl';
import { mostPackingRatio } from '../../../core/playbook/bundle-limits';
import { shownName } from '../../../core/playbook/bundle-names';
import { mostPlaybookBytes } from '../../../core/playbook/text-size';
import { BundleRefusal } from './bundle-refusal';

const encryptedBits = 0x1 | 0x40 | 0x2000;
/** Of Unix: what kind of thing an entry is; none means a plain file. */
const kindMask = 0xf000;
const plainFile = 0x8000;
const folder = 0x4000;
const zip64Field = 0x0001;
const otherNameField = 0x7075;

/** The entry's name: UTF-8, whether it says so or not. @throws BundleRefusal */
export function readEntryName(entry: Entry): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(entry.fileNameRaw);
  } catch {
    throw new BundleRefusal('a name in it is not stored as UTF-8');
  }
}

/** Refuses what is no plain, small, packed text by what the list says of it. @throws BundleRefusal */
export function checkZipEntry(entry: Entry, name: string): void {
  const problem = entryProblem(entry, name.endsWith('/'));
  if (problem !== null) throw new BundleRefusal(`${shownName(name)} in it ${problem}`);
}

function entryProblem(entry: Entry, isFolder: boolean): string | null {
  const { compressedSize, uncompressedSize, compressionMethod } = entry;
  if ((entry.generalPurposeBitFlag & encryptedBits) !== 0) return 'is encrypted';
  if (compressionMethod !== 0 && compressionMethod !== 8) return 'is packed in a way that is not known';
  const kind = (entry.externalFileAttributes >>> 16) & kindMask;
  if (kind !== 0 && kind !== (isFolder ? folder : plainFile)) return 'is a link or a device, no file';
  const fields = entry.extraFields.map(({ id }) => id);
  if (fields.includes(zip64Field)) return 'is of the form for huge files';
  if (fields.includes(otherNameField)) return 'has a second name';
  if (entry.fileCommentLength > 0) return 'has a comment';
  if (isFolder) return uncompressedSize + compressedSize > 2 ? 'is a folder with a content' : null;
  if (uncompressedSize > mostPlaybookBytes) return 'is over 1 MB';
  if (compressionMethod === 0 && compressedSize !== uncompressedSize) return 'has two sizes';
  // A short text of one letter packs well and harms nobody.
  if (uncompressedSize > 10_000 && uncompressedSize > compressedSize * mostPackingRatio) {
    return `gets over ${mostPackingRatio} times larger when it is unpacked`;
  }
  return null;
}
