import { z } from 'zod';
import { localTime, recordId, shortText } from '../record/record';
import { sharedCall } from './shared-call';

/** A power hour as a file: what teammates merge into theirs. */
const sessionFile = z.object({
  format: z.literal('rekindle-power-hour'),
  version: z.literal(1),
  powerHour: z.object({ id: recordId, name: shortText, beganAt: localTime.nullable() }),
  calls: z.array(sharedCall).max(10_000),
});
export type SessionFile = z.infer<typeof sessionFile>;

export type SessionReading =
  | { readonly ok: true; readonly file: SessionFile }
  | { readonly ok: false; readonly message: string };

/** Reads a session file; whatever else was chosen is told in words, and nothing is thrown. */
export function readSessionFile(text: string): SessionReading {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('This is not a file of a power hour: it can’t be read as JSON.');
  }
  const head = z.object({ format: z.string(), version: z.number() }).safeParse(content);
  if (!head.success || head.data.format !== 'rekindle-power-hour') {
    return refuse(
      'This is not a file of a power hour. Ask your teammate for “Share as a file” on the recap.',
    );
  }
  if (head.data.version !== 1) {
    return refuse('This file was written by a newer Rekindle. Update this one first, then merge it.');
  }
  const parsed = sessionFile.safeParse(content);
  if (parsed.success) return { ok: true, file: parsed.data };
  const [issue] = parsed.error.issues;
  return refuse(`This file is damaged at ${issue?.path.join('.') ?? 'its start'}. Ask for it again.`);
}

export function writeSessionFile(file: Omit<SessionFile, 'format' | 'version'>): string {
  return `${JSON.stringify({ format: 'rekindle-power-hour', version: 1, ...file }, null, 2)}\n`;
}

const refuse = (message: string): SessionReading => ({
  ok: false,
  message: `${message} Nothing was merged.`,
});
