import { z } from 'zod';
import { importPlan, planRequest } from '../import/import-plan';
import { importRun, undecidedRow } from '../import/import-record';
import { longText, recordId, shortText } from '../record/record';
import { byId, done, nothing, request } from './request';

/** Bringing CSV exports in, and what waits for a decision. */
export const importRequests = {
  'import.begin': request(
    z.object({ name: shortText.min(1), bytes: z.number().int().min(0).max(2_000_000_000) }),
    z.object({ uploadId: recordId }),
  ),
  'import.addPart': request(
    z.object({ uploadId: recordId, base64: z.string().max(3_000_000) }),
    z.object({ received: z.number().int() }),
  ),
  'import.plan': request(planRequest, importPlan),
  'import.apply': request(z.object({ planId: recordId }), importRun),
  'import.cancel': request(z.object({ uploadIds: z.array(recordId) }), done),
  'import.list': request(
    nothing,
    z.object({ imports: z.array(importRun.omit({ createdIds: true, changes: true })) }),
  ),
  'import.undo': request(
    byId,
    z.object({ removed: z.number().int(), restored: z.number().int(), spared: z.array(longText) }),
  ),
  'import.undecided': request(nothing, z.object({ rows: z.array(undecidedRow) })),
  'import.decide': request(
    z.object({
      rowIds: z.array(recordId).min(1).max(100_000),
      decision: z.discriminatedUnion('to', [
        z.object({ to: z.literal('account'), accountId: recordId }),
        z.object({ to: z.literal('new-account'), name: shortText.min(1) }),
        z.object({ to: z.literal('discard') }),
      ]),
    }),
    z.object({ count: z.number().int() }),
  ),
} as const;
