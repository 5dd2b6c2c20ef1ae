import { z } from 'zod';

/** Hex SHA-256 of a text; core has no cryptography of its own. */
export type HashText = (text: string) => string;

export interface FileKind {
  /** Stands in the file, so that another kind is known for what it is. */
  readonly format: string;
  readonly version: number;
  readonly mostCharacters: number;
  /** "a coaching packet" */
  readonly name: string;
  /** What to ask for instead of a file that is none of these. */
  readonly advice: string;
}

export type SealedReading =
  | { readonly ok: true; readonly content: unknown }
  | { readonly ok: false; readonly message: string };

const head = z.object({
  format: z.string(),
  version: z.number(),
  checksum: z.string(),
  content: z.unknown(),
});

/**
 * Opens a file that another machine made, as far as its checksum; whatever is wrong is told in words, and
 * nothing is thrown. The checksum tells damage, not forgery (decision 60).
 */
export function openSealed(text: string, kind: FileKind, hashText: HashText): SealedReading {
  if (text.length > kind.mostCharacters) return refuse(`This file is too large for ${kind.name}.`);
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''), refusePrototypeKeys);
  } catch (error) {
    return refuse(
      error instanceof ForbiddenKey
        ? 'This file has a name in it that could harm the program, so it is not from Rekindle.'
        : `This is not ${kind.name}: it can’t be read as JSON.`,
    );
  }
  const read = head.safeParse(file);
  if (!read.success || read.data.format !== kind.format)
    return refuse(`This is not ${kind.name}. ${kind.advice}`);
  const { version, checksum, content } = read.data;
  if (version !== kind.version)
    return refuse(`This is ${kind.name} of a newer Rekindle. Update this one first, then take it in.`);
  if (hashText(JSON.stringify(content)) !== checksum)
    return refuse(
      'This file was damaged or changed on its way: its checksum does not fit. Ask for it again.',
    );
  return { ok: true, content };
}

export function seal(content: unknown, kind: FileKind, hashText: HashText): string {
  const checksum = hashText(JSON.stringify(content));
  return `${JSON.stringify({ format: kind.format, version: kind.version, checksum, content })}\n`;
}

/** The refusal of a content that does not have the shape that it should have. */
export function refuseShape(kind: FileKind, { issues }: z.ZodError) {
  return refuse(
    `${kind.name.replace(/^a /, 'This ')} is damaged at ${issues[0]?.path.join('.') || 'its start'}. Ask for it again.`,
  );
}

export const refuse = (message: string) => ({
  ok: false as const,
  message: `${message} Nothing was taken in.`,
});

class ForbiddenKey extends Error {}

function refusePrototypeKeys(key: string, value: unknown): unknown {
  if (key === '__proto__' || key === 'constructor' || key === 'prototype') throw new ForbiddenKey(key);
  return value;
}
