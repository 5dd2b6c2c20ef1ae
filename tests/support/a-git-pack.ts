import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { constants, deflateRawSync, deflateSync } from 'node:zlib';

interface PackedObject {
  /** Under which the index names it. */
  readonly oid: string;
  readonly kind: 1 | 2 | 3 | 6;
  /** What its head says; the packed bytes may say otherwise. */
  readonly size: number;
  readonly packed: Buffer;
  /** Of a delta: which object before it, by its place in the list. */
  readonly baseAt?: number;
}

/** A pack with its index, written by hand, so that it may lie. */
export function writeGitPack(gitFolder: string, objects: readonly PackedObject[]): void {
  const places: number[] = [];
  const parts: Buffer[] = [Buffer.concat([Buffer.from('PACK'), uint32(2), uint32(objects.length)])];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const { kind, size, packed, baseAt } of objects) {
    const place = length();
    parts.push(headOf(kind, size));
    if (baseAt !== undefined) parts.push(distance(place - (places[baseAt] ?? 0)));
    parts.push(packed);
    places.push(place);
  }
  const pack = withSum(Buffer.concat(parts));
  const order = objects
    .map((_, index) => index)
    .sort((a, b) => (objects[a]?.oid ?? '').localeCompare(objects[b]?.oid ?? ''));
  const names = order.map((index) => Buffer.from(objects[index]?.oid ?? '', 'hex'));
  const fanOut = Array.from({ length: 256 }, (_, first) =>
    uint32(names.filter((name) => (name[0] ?? 0) <= first).length),
  );
  const index = withSum(
    Buffer.concat([
      Buffer.from('ff744f6300000002', 'hex'),
      ...fanOut,
      ...names,
      ...order.map(() => uint32(0)),
      ...order.map((at) => uint32(places[at] ?? 0)),
      pack.subarray(-20),
    ]),
  );
  const folder = path.join(gitFolder, 'objects', 'pack');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'pack-own.pack'), pack);
  writeFileSync(path.join(folder, 'pack-own.idx'), index);
}

/** A small run of bytes that unpacks to so many millions of zeros, two thousand for two gigabytes. */
export function bombOf(millions: number, before = Buffer.alloc(0)): Buffer {
  const flushed = { finishFlush: constants.Z_FULL_FLUSH };
  const block = deflateRawSync(Buffer.alloc(1_000_000), flushed);
  return Buffer.concat([
    Buffer.from([0x78, 0x9c]),
    deflateRawSync(before, flushed),
    ...Array.from({ length: millions }, () => block),
  ]);
}

/** A delta that copies the whole of its base so many times. */
export function deltaOf(baseLength: number, times: number): Buffer {
  const copy = Buffer.from([0x80 | 0x70, baseLength & 255, (baseLength >> 8) & 255, baseLength >> 16]);
  const raw = Buffer.concat([
    sizeOf(baseLength),
    sizeOf(baseLength * times),
    ...Array.from({ length: times }, () => copy),
  ]);
  return raw;
}

export const packedAs = (raw: Buffer) => ({ size: raw.length, packed: deflateSync(raw) });

function headOf(kind: number, size: number): Buffer {
  const bytes = [(kind << 4) | (size & 15)];
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | 128;
    bytes.push(rest & 127);
  }
  return Buffer.from(bytes);
}

function sizeOf(size: number): Buffer {
  const bytes: number[] = [];
  for (let rest = size; ; rest = Math.floor(rest / 128)) {
    bytes.push((rest & 127) | (rest >= 128 ? 128 : 0));
    if (rest < 128) return Buffer.from(bytes);
  }
}

function distance(back: number): Buffer {
  const bytes = [back & 127];
  for (let rest = back >> 7; rest > 0; rest >>= 7) bytes.unshift((--rest & 127) | 128);
  return Buffer.from(bytes);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function withSum(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, createHash('sha1').update(bytes).digest()]);
}
