import { z } from 'zod';
import { calendarDate, instant, longText, recordFields, recordId, shortText } from '../record/record';

const checklistItem = z.object({
  id: recordId,
  text: shortText,
  doneAt: instant.nullable().default(null),
});

/** What the customer was promised, by when. */
const expectation = z.object({ id: recordId, text: shortText, dueOn: calendarDate.nullable().default(null) });

/** Who answers which kind of question from now on. */
const answerer = z.object({ id: recordId, question: shortText, who: shortText });

/** Open as long as nobody wrote down an answer. */
const openQuestion = z.object({ id: recordId, text: shortText, answer: shortText.default('') });

/** A baton that came back: from whom and why. */
const batonReturn = z.object({ id: recordId, on: calendarDate, from: shortText, reason: longText });

/** The passing of a won deal to operations or to a partner (M24). */
export const handOffFields = z.object({
  accountId: recordId,
  dealId: recordId,
  startedOn: calendarDate,
  /** The day on which it was last passed; `null` from its coming back until it is passed again. */
  passedOn: calendarDate.nullable(),
  takesOver: shortText.default(''),
  takesOverRole: shortText.default(''),
  /** Somebody outside of the house. */
  isPartner: z.boolean().default(false),
  checklist: z.array(checklistItem).max(100).default([]),
  meetingOn: calendarDate.nullable().default(null),
  meetingWith: shortText.default(''),
  /** The introduction took place. */
  hasMet: z.boolean().default(false),
  expectations: z.array(expectation).max(100).default([]),
  answerers: z.array(answerer).max(100).default([]),
  questions: z.array(openQuestion).max(100).default([]),
  acceptedBy: shortText.default(''),
  acceptedOn: calendarDate.nullable().default(null),
  /** Oldest first. */
  returns: z.array(batonReturn).max(100).default([]),
});

export const handOff = handOffFields.extend(recordFields);
export type HandOffFields = z.infer<typeof handOffFields>;
export type HandOff = z.infer<typeof handOff>;

/** What people write while it goes on; passing, accepting and coming back are requests of their own. */
export const handOffEditFields = handOffFields.omit({
  accountId: true,
  dealId: true,
  startedOn: true,
  passedOn: true,
  acceptedBy: true,
  acceptedOn: true,
  returns: true,
});

/** How a hand-off stands on a date: who has the baton, and what it waits for. */
export const handOffState = z.object({
  /** `back`: returned and not passed again. */
  stage: z.enum(['passed', 'accepted', 'back']),
  /** Why it hangs, each a sentence; empty when all is well. */
  hangs: z.array(shortText),
  /** Days since it was last passed or came back. */
  waitingDays: z.number().int(),
});
export type HandOffState = z.infer<typeof handOffState>;

const where = {
  accountId: recordId,
  accountName: shortText,
  dealId: recordId,
  dealName: shortText,
  amount: z.number().nullable(),
  currency: z.string(),
};

export const handOffReport = z.object({
  /** What hangs first, the longest waiting first. */
  rows: z.array(handOff.extend({ ...where, ...handOffState.shape, ownerName: shortText })),
  hangingCount: z.number().int(),
  /** Deals won lately whose hand-off nobody began. */
  unpassed: z.array(z.object({ ...where, wonOn: calendarDate.nullable(), ownerName: shortText })),
  unpassedCount: z.number().int(),
});
export type HandOffReport = z.infer<typeof handOffReport>;
