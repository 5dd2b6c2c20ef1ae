import { analyse } from 'chardet';
import type { Breath } from './take-breaths';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly notes: readonly string[];
}

const sampleBytes = 65_536;
const sliceBytes = 1_048_576;
/** Single-byte Western text is read as Windows-1252: detectors mistake short texts for its neighbours. */
const otherEncodings =
  /^(Shift_JIS|EUC-JP|EUC-KR|Big5|GB18030|ISO-2022-JP|windows-1251|KOI8-R|ISO-8859-[5678]|windows-125[3456])$/;
const certainEnough = 40;
/** Up to this share of broken characters a text is damaged UTF-8; above it is something else. */
const damagedShare = 0.05;

/** Bytes to text: by byte order mark, by the zeros of UTF-16, as UTF-8 if it is that, else by its letters. */
export async function decodeText(bytes: Uint8Array, breath: Breath): Promise<DecodedText> {
  const marked = byteOrderMark(bytes) ?? utf16WithoutMark(bytes);
  if (marked) return { text: await decode(bytes, marked, breath), encoding: marked, notes: [] };
  const sound = await decodeStrictly(bytes, breath);
  if (sound !== null) return { text: sound, encoding: 'utf-8', notes: [] };
  const text = await decode(bytes, 'utf-8', breath);
  const broken = text.split('\uFFFD').length - 1;
  const sample = sampleAround(bytes);
  const foreign = text.replace(/[\0-\x7F]/g, '').length;
  if (broken <= foreign * damagedShare)
    return {
      text,
      encoding: 'utf-8',
      notes: [`${broken} characters are damaged in the file and show as \uFFFD.`],
    };
  const found = analyse(sample).find(({ name }) => otherEncodings.test(name));
  const encoding =
    found && found.confidence >= certainEnough && isBest(sample, found.confidence)
      ? found.name
      : 'windows-1252';
  return { text: await decode(bytes, encoding, breath), encoding: encoding.toLowerCase(), notes: [] };
}

function isBest(sample: Uint8Array, confidence: number): boolean {
  return (analyse(sample)[0]?.confidence ?? 0) <= confidence;
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** Western text in UTF-16 has a zero in nearly every second byte. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, sampleBytes) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.1) return 'utf-16le';
  return even > pairs * 0.4 && odd < pairs * 0.1 ? 'utf-16be' : null;
}

/** @returns `null` when the bytes are no sound UTF-8. */
async function decodeStrictly(bytes: Uint8Array, breath: Breath): Promise<string | null> {
  try {
    return await decode(bytes, 'utf-8', breath, true);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

async function decode(bytes: Uint8Array, encoding: string, breath: Breath, fatal = false): Promise<string> {
  const decoder = new TextDecoder(encoding, { fatal });
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += sliceBytes) {
    parts.push(decoder.decode(bytes.subarray(at, at + sliceBytes), { stream: true }));
    if (breath.isDue()) await breath.take();
  }
  parts.push(decoder.decode());
  return parts.join('');
}

/** The bytes around the first one that is no ASCII: what a detector can learn from. */
function sampleAround(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, first - 1_000);
  return bytes.subarray(start, start + sampleBytes);
}
