import { z } from 'zod';
import { calendarDate, longText, recordId, shortText } from '../record/record';

/** What may go wrong with a deal, and what is ready for it (M16). */
const contingency = z.object({ id: recordId, risk: shortText, answer: longText.default('') });
export type Contingency = z.infer<typeof contingency>;

/** Where an open deal stands in their process, and what was agreed on; part of the deal. */
export const buyingProcessFields = {
  /** From the settings' buying stages. */
  buyingStage: shortText.default(''),
  /** What was agreed with the customer as the next checkpoint, and for when. */
  checkpoint: shortText.default(''),
  checkpointOn: calendarDate.nullable().default(null),
  contingencies: z.array(contingency).max(50).default([]),
};

/** An open deal as the page of our process lists it. */
export const processDeal = z.object({
  dealId: recordId,
  accountId: recordId,
  accountName: shortText,
  dealName: shortText,
  ownerName: shortText,
  stage: shortText,
  /** Of the process; empty when the stage's name is none of its. */
  stageId: z.string(),
  buyingStage: shortText,
  checkpoint: shortText,
  checkpointOn: calendarDate.nullable(),
  /** `none`: nothing was agreed; `passed`: its day is over; `agreed`: all is well. */
  state: z.enum(['none', 'passed', 'agreed']),
  contingencies: z.array(contingency),
  amount: z.number().nullable(),
  currency: z.string(),
  doNotContact: z.boolean(),
});
export type ProcessDeal = z.infer<typeof processDeal>;

export const processDeals = z.object({
  deals: z.array(processDeal),
  /** How many there are in all; `deals` holds the asked-for part. */
  count: z.number().int(),
  stageCounts: z.record(z.string(), z.number().int()),
  /** Without a checkpoint that is still to come, and not "do not contact". */
  lackingCount: z.number().int(),
  openCount: z.number().int(),
});
