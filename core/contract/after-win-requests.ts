import { z } from 'zod';
import { credit, creditFields, thanks } from '../credit/credit';
import { download } from '../export/download';
import { handOff, handOffEditFields, handOffReport } from '../hand-off/hand-off';
import { playbookPage } from '../playbook/playbook-page';
import { processDeals } from '../process/buying-process';
import { programme, programmeEditFields, programmePage } from '../programme/programme';
import { calendarDate, longText, recordId, shortText } from '../record/record';
import { byId, done, edit, nothing, patchOf, request, scope } from './request';

/** What follows a win, programmes and our process. */
export const afterWinRequests = {
  /** Offers the hand-off of a won deal; one that was begun already is given back. */
  'handOff.begin': request(z.object({ dealId: recordId }), handOff),
  /** Says that a won deal needs no hand-off, or that it needs one after all. */
  'handOff.waive': request(z.object({ dealId: recordId, isWaived: z.boolean() }), done),
  'handOff.get': request(byId, handOffReport.shape.rows.element),
  'handOff.save': request(z.object({ id: recordId, fields: patchOf(handOffEditFields) }), handOff),
  'handOff.accept': request(byId.extend({ by: shortText.min(1), on: calendarDate }), handOff),
  'handOff.return': request(byId.extend({ reason: longText.min(1) }), handOff),
  'handOff.pass': request(
    byId.extend({ to: shortText.min(1), role: shortText, isPartner: z.boolean() }),
    handOff,
  ),
  'handOff.report': request(
    z.object({ scope, limit: z.number().int().min(1).max(10_000).default(1_000) }),
    handOffReport,
  ),
  'credit.save': request(edit(creditFields), credit),
  'credit.thanks': request(nothing, thanks),
  'credit.markThanked': request(z.object({ ids: z.array(recordId).min(1).max(10_000) }), done),
  /** A proposal of a review is dealt with: nobody, or nobody else, has to be named. */
  'credit.leaveOut': request(z.object({ engagementId: recordId }), done),
  'credit.export': request(z.object({ format: z.enum(['csv', 'markdown']) }), download),
  'programme.list': request(nothing, z.object({ programmes: z.array(programme) })),
  'programme.get': request(byId, programmePage),
  'programme.save': request(edit(programmeEditFields), programme),
  /** The short list goes back to everyone: whoever agreed to another text is asked anew. */
  'programme.send': request(byId, programme),
  'programme.settle': request(byId, programme),
  'process.get': request(nothing, z.object({ page: playbookPage.nullable() })),
  'process.deals': request(
    z.object({
      scope,
      onlyLacking: z.boolean().default(false),
      stageId: z.string().max(100).nullable().default(null),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
    processDeals,
  ),
} as const;
