import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { mostUnpackedBytes } from '../../../core/playbook/bundle-limits';
import { bundleNamesProblem, shownName } from '../../../core/playbook/bundle-names';
import { BundleRefusal } from './bundle-refusal';
import { checkEntryPlaces, type PlacedEntry } from './check-entry-places';
import { checkZipEntry, readEntryName } from './check-zip-entry';
import { checkZipFrame } from './check-zip-frame';

/** One playbook of a bundle, in memory. */
export interface BundleText {
  /** The path that it had inside its folder, `/` between its parts. */
  readonly name: string;
  readonly text: string;
}

/**
 * Reads every playbook of an archive that somebody else made, or none (R12). Names, sizes and places are
 * checked before the first content is unpacked.
 * @throws BundleRefusal
 */
export async function readBundle(bytes: Buffer): Promise<BundleText[]> {
  const { listStart } = checkZipFrame(bytes);
  try {
    const zip = await fromBufferPromise(bytes, { decodeStrings: false, validateEntrySizes: true });
    const entries = await readEntries(zip);
    checkEntryPlaces(entries, listStart);
    const texts: BundleText[] = [];
    for (const { name, entry } of entries) {
      if (!name.endsWith('/')) texts.push({ name, text: await readText(zip, entry, name) });
    }
    if (texts.length === 0) throw new BundleRefusal('it holds no playbook');
    return texts;
  } catch (error) {
    if (error instanceof BundleRefusal) throw error;
    throw new BundleRefusal(
      `it is damaged or made to deceive (${error instanceof Error ? error.message : error})`,
    );
  }
}

async function readEntries(zip: ZipFile): Promise<PlacedEntry[]> {
  const found: { entry: Entry; name: string }[] = [];
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const name = readEntryName(entry);
    checkZipEntry(entry, name);
    total += entry.uncompressedSize;
    if (total > mostUnpackedBytes) throw new BundleRefusal('its playbooks are over 50 MB together');
    found.push({ entry, name });
  }
  const problem = bundleNamesProblem(found.map(({ name }) => name));
  if (problem !== null) throw new BundleRefusal(problem);
  const placed: PlacedEntry[] = [];
  for (const one of found) {
    placed.push({ ...one, header: await zip.readLocalFileHeaderPromise(one.entry, { minimal: false }) });
  }
  return placed;
}

async function readText(zip: ZipFile, entry: Entry, name: string): Promise<string> {
  const content = await readAll(await zip.openReadStreamPromise(entry), entry.uncompressedSize);
  if (crc32(content) !== entry.crc32) throw new BundleRefusal(`${shownName(name)} in it is damaged`);
  return decodeText(content, name);
}

/** The text of a playbook's bytes, a byte order mark included. @throws BundleRefusal */
export function decodeText(content: Uint8Array, name: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    if (!text.includes('\0')) return text;
  } catch {
    // Told below.
  }
  throw new BundleRefusal(`${shownName(name)} in it is no text stored as UTF-8`);
}

/** The library ends the stream with an error when more comes than was announced. */
async function readAll(stream: Readable, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) throw new BundleRefusal('a file in it is larger than it says');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
