import { z } from 'zod';
import { playbookFileId } from '../playbook/playbook-page';
import { localTime, longText, shortText } from '../record/record';
import { take } from './take';

/** A playbook that has something to say, and how often I tried it. */
const listedScript = z.object({
  fileId: playbookFileId,
  title: shortText,
  takeCount: z.number().int(),
  lastAt: localTime.nullable(),
});

const listedTake = take
  .pick({ id: true, at: true, audioType: true, durationMs: true, isEnded: true, words: true, saidIds: true })
  .extend({
    /** Of a recording, `null` when its file is gone. */
    bytes: z.number().int().nullable(),
  });
export type ListedTake = z.infer<typeof listedTake>;

export const ownWordsPage = z.object({
  fileId: playbookFileId,
  title: shortText,
  /** Markdown, as the playbook has it. */
  opener: longText,
  points: z.array(z.object({ id: shortText, from: z.enum(['opener', 'question']), text: longText })),
  /** Mine, newest first. */
  takes: z.array(listedTake),
});
export type OwnWordsPage = z.infer<typeof ownWordsPage>;

export const ownWordsList = z.object({
  scripts: z.array(listedScript),
  /** Recordings that belong to no take, as after a backup was restored. */
  strays: z.object({ count: z.number().int(), bytes: z.number().int() }),
});

/** Seconds of sound in one request, and some air. */
export const mostPartCharacters = 1_400_000;
/** Half an hour of speech; an opener takes one minute. */
export const mostTakeBytes = 20_000_000;
