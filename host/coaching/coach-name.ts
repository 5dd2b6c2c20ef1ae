import type { RecordContext } from '../record-context';

/** Whose name stands on what is scored, said, signed and set here. */
export function coachName(context: RecordContext): string {
  const { coachName: named, meRepId } = context.settings();
  return named.trim() || context.store.data.reps[meRepId ?? '']?.name || 'Coach';
}
