import { z } from 'zod';
import { recordId } from '../record/record';

export const request = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output });
export const nothing = z.object({}).strict();
export const byId = z.object({ id: recordId });
export const done = z.object({});
export const scope = z.enum(['mine', 'all']);
/** A new record has no id; an edit names its id and holds only the fields that it changes. */
export const edit = <T extends z.ZodRawShape>(fields: z.ZodObject<T>) =>
  z.object({ id: recordId.optional(), fields: patchOf(fields) });
/** A patch never carries defaults, also not in its objects: what is not named stays as it is. */
type PatchOf<T> = {
  [K in keyof T]?: T[K] extends readonly unknown[] | null
    ? T[K]
    : string extends keyof T[K]
      ? T[K]
      : T[K] extends object
        ? PatchOf<T[K]>
        : T[K];
};
export function patchOf<T extends z.ZodRawShape>(fields: z.ZodObject<T>) {
  const shape = Object.entries(fields.shape).map(([name, schema]) => {
    const bare =
      schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault
        ? (schema.unwrap() as z.ZodType)
        : (schema as z.ZodType);
    const patch: z.ZodType = bare instanceof z.ZodObject ? patchOf(bare) : bare;
    return [name, patch.optional()];
  });
  return z.strictObject(Object.fromEntries(shape)) as unknown as z.ZodType<
    PatchOf<z.output<z.ZodObject<T>>>,
    PatchOf<z.input<z.ZodObject<T>>>
  >;
}
