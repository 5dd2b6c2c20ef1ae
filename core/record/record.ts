import { z } from 'zod';

/** A calendar date, `YYYY-MM-DD`, without a time zone. */
export const calendarDate = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'must be a date like 2026-11-22');

/** Local wall-clock time, `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm[:ss]`; histories compare these as strings. */
export const localTime = z
  .string()
  .regex(
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/,
    'must be a date or a date with a time',
  );

/** A time of day on the wall clock, `HH:mm`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time like 10:40');

/** An instant in UTC, as `Date.prototype.toISOString` writes it. */
export const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);

/** Ids are made with `crypto.randomUUID`, so that several machines never collide; refused: prototype keys. */
export const recordId = z
  .string()
  .min(1)
  .max(128)
  .refine((id) => id !== '__proto__' && id !== 'constructor' && id !== 'prototype', 'is not an id');

export const shortText = z.string().max(1_000);
/** 10 million characters: imported cells of megabytes must fit. */
export const longText = z.string().max(10_000_000);

/** What every record carries so that the histories of several machines can be merged later. */
export const recordFields = {
  id: recordId,
  createdAt: instant,
  updatedAt: instant,
  /** The machine that wrote this version. */
  device: z.string().min(1).max(128),
};

/** Where an imported record came from, and the values it had there: the base of a three-way comparison. */
export const recordSource = z.object({
  system: z.enum(['salesforce', 'hubspot', 'pipedrive', 'file', 'sample']),
  /** The record's id in that system, or a key made of its content. */
  key: z.string().max(2_000),
  importId: recordId,
  values: z.record(z.string(), z.unknown()),
});
export type RecordSource = z.infer<typeof recordSource>;

export interface RecordStamp {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly device: string;
}
