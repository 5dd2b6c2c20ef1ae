import { z } from 'zod';
import { download } from '../export/download';
import { callDraftFields, listFilter, powerHourCall, powerHourPlanFields } from '../power-hour/power-hour';
import { callCard, listPreview, powerHourOverview, powerHourPage } from '../power-hour/power-hour-page';
import { powerHourSeries, powerHourSeriesFields } from '../power-hour/power-hour-series';
import { calendarDate, localTime, recordId } from '../record/record';
import { byId, done, edit, nothing, patchOf, request } from './request';

/** Power hours and their series. */
export const powerHourRequests = {
  'powerHour.overview': request(nothing, powerHourOverview),
  'powerHour.preview': request(listFilter, listPreview),
  /** Makes a planned power hour and draws its list; with an id the list of that one is drawn anew. */
  'powerHour.plan': request(
    z.object({ id: recordId.optional(), fields: powerHourPlanFields }),
    powerHourPage,
  ),
  'powerHour.get': request(byId, powerHourPage),
  /** Removes a power hour that has not begun, with its list. */
  'powerHour.discard': request(byId, done),
  /** `extend` adds ten minutes; `close` ends a forgotten one with what it had. */
  'powerHour.control': request(
    z.object({ id: recordId, action: z.enum(['start', 'pause', 'resume', 'extend', 'end', 'close']) }),
    powerHourPage,
  ),
  'powerHour.takeTurn': request(z.object({ id: recordId, repId: recordId }), powerHourPage),
  /** An account on the screen: its people, opener, story and last three events. */
  'powerHour.card': request(z.object({ callId: recordId }), callCard),
  /** Also for a call that another window has logged meanwhile: what was still typed goes to its history. */
  'powerHour.saveCall': request(z.object({ id: recordId, fields: patchOf(callDraftFields) }), powerHourCall),
  /** The call is made: it goes to the history with all that it promises, in one transaction. */
  'powerHour.logCall': request(z.object({ id: recordId, fields: patchOf(callDraftFields) }), powerHourPage),
  /** Takes a logged call back with everything that it wrote; it is on the screen again, as it was typed. */
  'powerHour.undoCall': request(byId, powerHourPage),
  /** Not now: out of this hour (and back into it), to the end of the list, back at a time, onto the screen, a place up or down. */
  'powerHour.passOver': request(
    z.object({
      id: recordId,
      how: z.discriminatedUnion('to', [
        z.object({ to: z.literal('skipped') }),
        z.object({ to: z.literal('back') }),
        z.object({ to: z.literal('parked') }),
        z.object({ to: z.literal('later'), at: localTime }),
        z.object({ to: z.literal('screen') }),
        z.object({ to: z.literal('place'), by: z.union([z.literal(-1), z.literal(1)]) }),
      ]),
    }),
    powerHourPage,
  ),
  'powerHour.share': request(byId, download),
  'powerHour.merge': request(
    z.object({ id: recordId, text: z.string().max(20_000_000) }),
    z.object({ added: z.number().int(), known: z.number().int() }),
  ),
  'powerHourSeries.save': request(edit(powerHourSeriesFields), powerHourSeries),
  /** Skips one date of a series, holds it at another time, or puts it back as it was. */
  'powerHourSeries.except': request(
    z.object({
      id: recordId,
      on: calendarDate,
      change: z.discriminatedUnion('to', [
        z.object({ to: z.literal('skipped') }),
        z.object({ to: z.literal('moved'), at: localTime }),
        z.object({ to: z.literal('as-planned') }),
      ]),
    }),
    powerHourSeries,
  ),
  'powerHourSeries.remove': request(byId, done),
  /** The series as an `.ics` file for any calendar. */
  'powerHourSeries.calendar': request(byId, download),
} as const;
