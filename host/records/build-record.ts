import type { z } from 'zod';
import { AppError } from '../../core/app-error';
import { recordWords } from '../../core/record/record-words';
import type { EditableCollection } from '../../core/record/references';
import type { RecordOf } from '../../core/workspace/workspace-data';
import type { RecordContext } from '../record-context';
import { checkReferences } from './check-references';

type Patch = Readonly<Record<string, unknown>>;

/** @throws AppError `not-found` when there is no such record. */
export function recordOrThrow<C extends EditableCollection>(
  context: RecordContext,
  collection: C,
  id: string,
): RecordOf<C> {
  const records: Record<string, RecordOf<C>> = context.store.data[collection];
  const record = Object.hasOwn(records, id) ? records[id] : undefined;
  if (record === undefined) {
    throw new AppError(
      'not-found',
      `This ${recordWords[collection][0]} does not exist any more: it was removed or merged. Nothing was saved.`,
      { collection, id },
    );
  }
  return record;
}

/**
 * The record that a save would write: a new one with the schema's defaults, or the old one with the patch.
 * @throws AppError `not-found`, or `bad-request` when a field or a reference is not valid.
 */
export function buildRecord<C extends EditableCollection>(
  context: RecordContext,
  collection: C,
  schema: z.ZodType,
  input: { readonly id?: string | undefined; readonly fields: Patch },
): RecordOf<C> {
  const fields = withTrimmedName(input.fields);
  if (input.id === undefined) {
    const parsed = validFields(schema, collection, fields);
    checkReferences(context.store, collection, parsed, parsed);
    // The schema above is this collection's own, which the compiler can't see through the generic.
    return context.records.create(collection, parsed as never);
  }
  const old = recordOrThrow(context, collection, input.id);
  const whole = { ...(old as unknown as Patch), ...fields };
  validFields(schema, collection, whole);
  checkReferences(context.store, collection, fields, whole);
  return context.records.update(collection, old, fields as Partial<RecordOf<C>>);
}

function withTrimmedName(fields: Patch): Patch {
  return typeof fields.name === 'string' ? { ...fields, name: fields.name.trim() } : fields;
}

function validFields(schema: z.ZodType, collection: EditableCollection, fields: Patch): Patch {
  const parsed = schema.safeParse(fields);
  if (parsed.success) return parsed.data as Patch;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new AppError(
    'bad-request',
    `This ${recordWords[collection][0]} can't be saved yet: ${problems.join('; ')}. Nothing was saved.`,
    { problems },
  );
}
