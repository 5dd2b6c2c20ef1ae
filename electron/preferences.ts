import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const preferences = z.object({
  /** The workspace that was open last. */
  workspace: z.string().nullable().catch(null),
  window: z
    .object({
      x: z.number().int(),
      y: z.number().int(),
      width: z.number().int().min(400).max(20_000),
      height: z.number().int().min(300).max(20_000),
      isMaximized: z.boolean(),
    })
    .nullable()
    .catch(null),
});
type Preferences = z.infer<typeof preferences>;

export interface PreferencesFile {
  read(): Preferences;
  change(fields: Partial<Preferences>): void;
}

/** Comfort, not data: what can't be read starts afresh, what can't be written is told to the log only. */
export function openPreferences(file: string): PreferencesFile {
  const read = (): Preferences => {
    try {
      return preferences.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      return { workspace: null, window: null };
    }
  };
  return {
    read,
    change(fields) {
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(`${file}.new`, JSON.stringify({ ...read(), ...fields }));
        renameSync(`${file}.new`, file);
      } catch (failure) {
        console.error('[rekindle] The preferences were not saved:', failure);
      }
    },
  };
}
