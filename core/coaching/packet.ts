import { z } from 'zod';
import { instant, recordId, shortText } from '../record/record';
import { coachScore } from './coach-score';
import { comment } from './comment';
import { reviewContent } from './packet-review';

/** A packet of more characters than this is refused before it is read. */
export const mostPacketCharacters = 20_000_000;
const formatName = 'rekindle-coaching';

const packetContent = z.object({
  packetId: recordId,
  madeAt: instant,
  device: z.string().min(1).max(128),
  /** Who made it: the rep, or the coach who returns it. */
  from: shortText,
  reviews: z.array(reviewContent).max(2_000),
  /** The exact playbooks that were run, each by its SHA-256. */
  texts: z
    .array(
      z.object({
        hash: z.string().regex(/^[0-9a-f]{64}$/),
        playbookId: z.string().max(200),
        text: z.string().max(1_100_000),
      }),
    )
    .max(500),
  scores: z.array(coachScore).max(5_000),
  comments: z.array(comment).max(20_000),
});
export type PacketContent = z.infer<typeof packetContent>;

export type PacketReading =
  | { readonly ok: true; readonly content: PacketContent }
  | { readonly ok: false; readonly message: string };

/** Hex SHA-256 of a text; core has no cryptography of its own. */
export type HashText = (text: string) => string;

/** Reads a coaching packet, whole or not at all; whatever is wrong is told in words, and nothing is thrown. */
export function readPacket(text: string, hashText: HashText): PacketReading {
  if (text.length > mostPacketCharacters) return refuse('This file is too large for a coaching packet.');
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''), refusePrototypeKeys);
  } catch (error) {
    return refuse(
      error instanceof ForbiddenKey
        ? 'This file has a name in it that could harm the program, so it is not from Rekindle.'
        : 'This is not a coaching packet: it can’t be read as JSON.',
    );
  }
  const head = z
    .object({
      format: z.literal(formatName),
      version: z.number(),
      checksum: z.string(),
      content: z.unknown(),
    })
    .safeParse(file);
  if (!head.success)
    return refuse('This is not a coaching packet. Ask for the file that “Export reviews” makes.');
  if (head.data.version !== 1)
    return refuse('This packet was written by a newer Rekindle. Update this one first.');
  if (hashText(JSON.stringify(head.data.content)) !== head.data.checksum)
    return refuse(
      'This packet was damaged or changed on its way: its checksum does not fit. Ask for it again.',
    );
  const parsed = packetContent.safeParse(head.data.content);
  if (!parsed.success)
    return refuse(
      `This packet is damaged at ${parsed.error.issues[0]?.path.join('.') || 'its start'}. Ask for it again.`,
    );
  const { texts, reviews } = parsed.data;
  if (texts.some(({ hash, text: playbook }) => hashText(playbook) !== hash))
    return refuse('A playbook in this packet is not the one that was run. Ask for the packet again.');
  const hashes = new Set(texts.map(({ hash }) => hash));
  if (reviews.some(({ textHash }) => !hashes.has(textHash)))
    return refuse('This packet lacks a playbook that one of its reviews was run with. Ask for it again.');
  return { ok: true, content: parsed.data };
}

export function writePacket(content: PacketContent, hashText: HashText): string {
  const checksum = hashText(JSON.stringify(content));
  return `${JSON.stringify({ format: formatName, version: 1, checksum, content })}\n`;
}

class ForbiddenKey extends Error {}

function refusePrototypeKeys(key: string, value: unknown): unknown {
  if (key === '__proto__' || key === 'constructor' || key === 'prototype') throw new ForbiddenKey(key);
  return value;
}

const refuse = (message: string): PacketReading => ({
  ok: false,
  message: `${message} Nothing was taken in.`,
});
