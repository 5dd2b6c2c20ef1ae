import { z } from 'zod';
import { recordId } from './record';

const place = { collection: z.string().max(40), id: recordId };
const fields = z.record(z.string(), z.unknown());

/** What taking one step back needs: the records that it made, and the fields that it changed in others. */
export const undoNote = z.object({
  made: z.array(z.object(place)),
  changed: z.array(z.object({ ...place, before: fields, after: fields })),
});
export type UndoNote = z.infer<typeof undoNote>;
