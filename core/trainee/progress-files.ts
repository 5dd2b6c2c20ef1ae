import { z } from 'zod';
import { instant, recordId, shortText } from '../record/record';
import {
  type FileKind,
  type HashText,
  openSealed,
  refuseShape,
  type SealedReading,
  seal,
} from '../record/sealed-file';
import { type ProgressContent, progressContent, trainedBy } from './progress-content';
import { sharedContent } from './shared-training';

/** A file of more characters than this is refused before it is read: about 60,000 gradings. */
export const mostProgressCharacters = 20_000_000;

const limits = { version: 1, mostCharacters: mostProgressCharacters };
const progressFile: FileKind = {
  ...limits,
  format: 'rekindle-progress',
  name: 'a progress file',
  advice: 'Ask for the file that “Send my progress” makes.',
};
const answerFile: FileKind = {
  ...limits,
  format: 'rekindle-coach-answer',
  name: 'a coach’s answer',
  advice: 'Ask for the file that your coach’s “Send back” makes.',
};

/** What a coach sends back. */
const answerContent = z.object({
  fileId: recordId,
  madeAt: instant,
  device: z.string().min(1).max(128),
  /** The coach's name. */
  from: shortText,
  trainee: trainedBy,
  shared: sharedContent,
});
export type AnswerContent = z.infer<typeof answerContent>;

export type TrainingFileReading =
  | { readonly ok: true; readonly kind: 'progress'; readonly content: ProgressContent }
  | { readonly ok: true; readonly kind: 'answer'; readonly content: AnswerContent }
  | Extract<SealedReading, { ok: false }>;

/** Reads a file of either kind, whole or not at all; whatever is wrong is told in words. */
export function readTrainingFile(text: string, hashText: HashText): TrainingFileReading {
  const isAnswer = text.slice(0, 200).includes(`"${answerFile.format}"`);
  const kind = isAnswer ? answerFile : progressFile;
  const opened = openSealed(text, kind, hashText);
  if (!opened.ok) return opened;
  if (isAnswer) {
    const parsed = answerContent.safeParse(opened.content);
    return parsed.success
      ? { ok: true, kind: 'answer', content: parsed.data }
      : refuseShape(kind, parsed.error);
  }
  const parsed = progressContent.safeParse(opened.content);
  return parsed.success
    ? { ok: true, kind: 'progress', content: parsed.data }
    : refuseShape(kind, parsed.error);
}

export function writeProgressFile(content: ProgressContent, hashText: HashText): string {
  return seal(content, progressFile, hashText);
}

export function writeAnswerFile(content: AnswerContent, hashText: HashText): string {
  return seal(content, answerFile, hashText);
}
