import { z } from 'zod';
import { poolId } from '../pool/pool';
import {
  calendarDate,
  instant,
  localTime,
  longText,
  recordFields,
  recordId,
  shortText,
} from '../record/record';
import { undoNote } from '../record/undo-note';
import { goalKinds, listOrders } from './power-hour-choices';
import { sharedCall } from './shared-call';

export const powerHourGoal = z.object({
  kind: z.enum(goalKinds).default('conversations'),
  target: z.number().min(0).max(1_000_000_000).default(10),
});
export type PowerHourGoal = z.infer<typeof powerHourGoal>;

/** What a call list is drawn from: pools, filters, an order, and how long nobody may have called. */
export const listFilter = z.object({
  /** Empty: every pool. */
  pools: z.array(poolId).max(20).default([]),
  /** A rep's id, `none` for accounts without an owner, `null` for all. */
  ownerId: recordId.nullable().default(null),
  segment: shortText.nullable().default(null),
  tag: shortText.nullable().default(null),
  hasPhone: z.boolean().default(false),
  order: z.enum(listOrders).default('rank'),
  /** Accounts that were called in the last so many days are left out; 0 leaves none out. */
  notCalledDays: z.number().int().min(0).max(3_650).default(14),
  /** Nobody calls more in one session, and a screen shows so many at once. */
  most: z.number().int().min(1).max(200).default(25),
});
export type ListFilter = z.infer<typeof listFilter>;

/** What a person sets up; the rest of a power hour changes by running it. */
export const powerHourPlanFields = z.object({
  name: shortText.default(''),
  goal: powerHourGoal.prefault({}),
  lengthMinutes: z.number().int().min(5).max(480).default(60),
  repIds: z.array(recordId).max(50).default([]),
  /** With several reps on one machine: whether the turn passes on after each call. */
  takesTurns: z.boolean().default(true),
  filter: listFilter.prefault({}),
  /** The programme that its calls count for (M30). */
  programmeId: recordId.nullable().default(null),
  /** The series that this one belongs to, and which of its dates it is. */
  seriesId: recordId.nullable().default(null),
  occurrenceOn: calendarDate.nullable().default(null),
});

export const powerHourFields = powerHourPlanFields.extend({
  status: z.enum(['planned', 'live', 'ended']).default('planned'),
  /** The clock, kept as an engagement keeps its own: `null` while it stands. */
  timerStartedAt: instant.nullable().default(null),
  elapsedMs: z.number().nonnegative().default(0),
  beganAt: localTime.nullable().default(null),
  endedAt: localTime.nullable().default(null),
  endedBy: z.enum(['hand', 'time', 'later']).nullable().default(null),
  /** Whose turn it is. */
  turnRepId: recordId.nullable().default(null),
  /** The account on the screen. */
  currentCallId: recordId.nullable().default(null),
  /** Calls from teammates' session files. */
  shared: z.array(sharedCall).max(10_000).default([]),
});
export const powerHour = powerHourFields.extend(recordFields);
export type PowerHour = z.infer<typeof powerHour>;

/** What is typed during a call; saved while it is typed, as in an engagement. */
export const callDraftFields = z.object({
  contactId: recordId.nullable().default(null),
  why: longText.default(''),
  storyId: recordId.nullable().default(null),
  notes: longText.default(''),
  outcome: shortText.default(''),
  result: shortText.default(''),
  followUpOn: calendarDate.nullable().default(null),
  followUpText: longText.default(''),
  referralName: shortText.default(''),
  referralCompany: shortText.default(''),
  referralPhone: shortText.default(''),
  bookedAmount: z.number().min(0).max(1e12).nullable().default(null),
});
export type CallDraft = z.infer<typeof callDraftFields>;

/** One account of a power hour's list: waiting for its call, or what came of it. */
export const powerHourCallFields = callDraftFields.extend({
  powerHourId: recordId,
  accountId: recordId,
  dealId: recordId.nullable().default(null),
  repId: recordId.nullable().default(null),
  pool: poolId.nullable().default(null),
  place: z.number().default(0),
  state: z.enum(['waiting', 'parked', 'later', 'skipped', 'called']).default('waiting'),
  /** When they asked to be called back; it returns in the hour when due. */
  callBackAt: localTime.nullable().default(null),
  calledAt: localTime.nullable().default(null),
  bookedCurrency: z.string().max(8).default(''),
  /** What the call wrote, so that the recap can show it. */
  activityId: recordId.nullable().default(null),
  nextStepId: recordId.nullable().default(null),
  callBackStepId: recordId.nullable().default(null),
  referralId: recordId.nullable().default(null),
  bookedDealId: recordId.nullable().default(null),
  /** What taking the logged call back needs; `null` for one that was not logged. */
  undo: undoNote.nullable().default(null),
});
export const powerHourCall = powerHourCallFields.extend(recordFields);
export type PowerHourCall = z.infer<typeof powerHourCall>;
