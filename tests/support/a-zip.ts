import { crc32, deflateRawSync } from 'node:zlib';

/** One entry, each of its bytes to be had wrong; what the header before the content says is `local`. */
export interface ZipEntrySpec {
  readonly name: string | Buffer;
  readonly content?: string | Buffer;
  /** Stored unless told. */
  readonly isPacked?: boolean;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly madeBy?: number;
  /** The mode of Unix, or the lower half for DOS. */
  readonly attributes?: number;
  readonly extra?: Buffer;
  readonly comment?: string;
  readonly offset?: number;
  readonly disk?: number;
  readonly local?: Partial<Pick<ZipEntrySpec, 'name' | 'method' | 'flags' | 'crc' | 'size' | 'extra'>>;
  readonly localMark?: number;
  /** Behind the content. */
  readonly behind?: Buffer;
  readonly isUnlisted?: boolean;
}
export interface ZipSpec {
  readonly before?: Buffer;
  readonly betweenListAndEnd?: Buffer;
  readonly behind?: Buffer;
  readonly comment?: string;
  readonly commentLength?: number;
  readonly count?: number;
  readonly countHere?: number;
  readonly listOffset?: number;
  readonly listSize?: number;
  readonly disk?: number;
}

/** An archive byte by byte, as no library would make it. */
export function aZip(entries: readonly ZipEntrySpec[], spec: ZipSpec = {}): Buffer {
  const parts: Buffer[] = [spec.before ?? Buffer.alloc(0)];
  const list: Buffer[] = [];
  let position = parts[0]?.length ?? 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content ?? '# A text\n');
    const isPacked = entry.isPacked ?? false;
    const data = isPacked ? deflateRawSync(content) : content;
    const whole = {
      method: isPacked ? 8 : 0,
      flags: 0x800,
      crc: crc32(content),
      size: content.length,
      packedSize: data.length,
      extra: Buffer.alloc(0),
      ...entry,
    };
    const local = { ...whole, ...entry.local };
    const head = Buffer.concat([
      u32(entry.localMark ?? 0x04034b50),
      u16(20),
      u16(local.flags),
      u16(local.method),
      u32(0x5a210000),
      u32(local.crc),
      u32(local.packedSize),
      u32(local.size),
      u16(Buffer.from(local.name).length),
      u16(local.extra.length),
      Buffer.from(local.name),
      local.extra,
    ]);
    const name = Buffer.from(whole.name);
    const comment = Buffer.from(entry.comment ?? '');
    if (!entry.isUnlisted) {
      list.push(
        Buffer.concat([
          u32(0x02014b50),
          u16(entry.madeBy ?? 0x0314),
          u16(20),
          u16(whole.flags),
          u16(whole.method),
          u32(0x5a210000),
          u32(whole.crc),
          u32(whole.packedSize),
          u32(whole.size),
          u16(name.length),
          u16(whole.extra.length),
          u16(comment.length),
          u16(entry.disk ?? 0),
          u16(0),
          u32(entry.attributes ?? 0),
          u32(entry.offset ?? position),
          name,
          whole.extra,
          comment,
        ]),
      );
    }
    const behind = entry.behind ?? Buffer.alloc(0);
    parts.push(head, data, behind);
    position += head.length + data.length + behind.length;
  }
  const listBytes = Buffer.concat(list);
  const end = Buffer.concat([
    u32(0x06054b50),
    u16(spec.disk ?? 0),
    u16(0),
    u16(spec.countHere ?? spec.count ?? list.length),
    u16(spec.count ?? list.length),
    u32(spec.listSize ?? listBytes.length),
    u32(spec.listOffset ?? position),
    u16(spec.commentLength ?? Buffer.from(spec.comment ?? '').length),
    Buffer.from(spec.comment ?? ''),
  ]);
  return Buffer.concat([
    ...parts,
    listBytes,
    spec.betweenListAndEnd ?? Buffer.alloc(0),
    end,
    spec.behind ?? Buffer.alloc(0),
  ]);
}

/** An extra field: its number, its length, its bytes. */
export function extraField(id: number, data: Buffer): Buffer {
  return Buffer.concat([u16(id), u16(data.length), data]);
}

export function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
export function u64(value: number): Buffer {
  return Buffer.concat([u32(value % 2 ** 32), u32(Math.floor(value / 2 ** 32))]);
}
