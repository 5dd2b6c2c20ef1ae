import { z } from 'zod';
import { instant, recordId, shortText } from '../record/record';
import { type FileKind, type HashText, openSealed, refuse, refuseShape, seal } from '../record/sealed-file';
import { coachScore } from './coach-score';
import { comment } from './comment';
import { reviewContent } from './packet-review';

/** A packet of more characters than this is refused before it is read. */
export const mostPacketCharacters = 20_000_000;

const packetFile: FileKind = {
  format: 'rekindle-coaching',
  version: 1,
  mostCharacters: mostPacketCharacters,
  name: 'a coaching packet',
  advice: 'Ask for the file that “Export reviews” makes.',
};

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

/** Reads a coaching packet, whole or not at all; whatever is wrong is told in words, and nothing is thrown. */
export function readPacket(text: string, hashText: HashText): PacketReading {
  const opened = openSealed(text, packetFile, hashText);
  if (!opened.ok) return opened;
  const parsed = packetContent.safeParse(opened.content);
  if (!parsed.success) return refuseShape(packetFile, parsed.error);
  const { texts, reviews } = parsed.data;
  if (texts.some(({ hash, text: playbook }) => hashText(playbook) !== hash))
    return refuse('A playbook in this packet is not the one that was run. Ask for the packet again.');
  const hashes = new Set(texts.map(({ hash }) => hash));
  if (reviews.some(({ textHash }) => !hashes.has(textHash)))
    return refuse('This packet lacks a playbook that one of its reviews was run with. Ask for it again.');
  return { ok: true, content: parsed.data };
}

export function writePacket(content: PacketContent, hashText: HashText): string {
  return seal(content, packetFile, hashText);
}
