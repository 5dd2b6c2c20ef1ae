import { z } from 'zod';
import { mostPartCharacters, mostTakeBytes, ownWordsList, ownWordsPage } from '../own-words/own-words-page';
import { audioTypes, mostTakeWords, take } from '../own-words/take';
import { playbookFileId } from '../playbook/playbook-page';
import { recordId, shortText } from '../record/record';
import { byId, done, nothing, request } from './request';

const offset = z.number().int().min(0).max(mostTakeBytes);

/** A playbook's opener in one's own words: spoken or written, beside the script. */
export const ownWordsRequests = {
  'ownWords.list': request(nothing, ownWordsList),
  'ownWords.get': request(z.object({ fileId: playbookFileId }), ownWordsPage),
  /** A new written take, or other words for one. */
  'ownWords.write': request(
    z.object({ fileId: playbookFileId, id: recordId.optional(), words: z.string().max(mostTakeWords) }),
    take,
  ),
  /** Begins a spoken take; what is said comes in parts, each on the disk before it is answered. */
  'ownWords.begin': request(z.object({ fileId: playbookFileId, audioType: z.enum(audioTypes) }), take),
  /** `offset` is where the part begins, in bytes, so that one that is sent again does no harm. */
  'ownWords.addPart': request(
    z.object({ id: recordId, offset, base64: z.string().max(mostPartCharacters) }),
    z.object({ bytes: z.number().int() }),
  ),
  'ownWords.end': request(
    z.object({ id: recordId, durationMs: z.number().int().min(0).max(86_400_000) }),
    take,
  ),
  'ownWords.read': request(
    z.object({ id: recordId, offset }),
    z.object({ base64: z.string(), isLast: z.boolean() }),
  ),
  /** Which points the rep themself says were in it. */
  'ownWords.judge': request(z.object({ id: recordId, saidIds: z.array(shortText).max(500) }), take),
  'ownWords.remove': request(byId, done),
  'ownWords.removeStrays': request(nothing, z.object({ count: z.number().int() })),
} as const;
