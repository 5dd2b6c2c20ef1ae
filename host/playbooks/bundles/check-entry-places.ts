import type { Entry, LocalFileHeader } from 'yauzl';
import { shownName } from '../../../core/playbook/bundle-names';
import { BundleRefusal } from './bundle-refusal';

/** An entry of the list with the header that stands before its content. */
export interface PlacedEntry {
  readonly name: string;
  readonly entry: Entry;
  readonly header: LocalFileHeader;
}

const sizesFollow = 0x8;
/** Bytes of the sizes behind a content, with and without their mark. */
const sizesLengths = [12, 16];

/**
 * Contents stand one after another from the first byte to the list, and each says of itself what the
 * list says: none overlaps another, none is hidden between two, none has a second name.
 * @throws BundleRefusal
 */
export function checkEntryPlaces(entries: readonly PlacedEntry[], listStart: number): void {
  let end = 0;
  let gaps = [0];
  for (const { name, entry, header } of entries.toSorted(byPlace)) {
    const problem = headerProblem(entry, header);
    if (problem !== null) throw new BundleRefusal(`${shownName(name)} in it ${problem}`);
    checkGap(entry.relativeOffsetOfLocalHeader - end, gaps);
    end = header.fileDataStart + entry.compressedSize;
    gaps = (header.generalPurposeBitFlag & sizesFollow) === 0 ? [0] : sizesLengths;
  }
  checkGap(listStart - end, gaps);
}

function byPlace(a: PlacedEntry, b: PlacedEntry): number {
  return a.entry.relativeOffsetOfLocalHeader - b.entry.relativeOffsetOfLocalHeader;
}

function checkGap(gap: number, allowed: readonly number[]): void {
  if (allowed.includes(gap)) return;
  throw new BundleRefusal(gap < 0 ? 'files in it overlap' : 'something is hidden between its files');
}

function headerProblem(entry: Entry, header: LocalFileHeader): string | null {
  if (!header.fileName.equals(entry.fileNameRaw)) return 'has two names';
  if (header.compressionMethod !== entry.compressionMethod) return 'is packed in two ways';
  if (header.generalPurposeBitFlag !== entry.generalPurposeBitFlag) return 'says two things of itself';
  if ((header.generalPurposeBitFlag & sizesFollow) !== 0) return null;
  const isSame =
    header.compressedSize === entry.compressedSize &&
    header.uncompressedSize === entry.uncompressedSize &&
    header.crc32 === entry.crc32;
  return isSame ? null : 'has two sizes';
}
