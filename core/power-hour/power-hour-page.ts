import { z } from 'zod';
import { moneySum } from '../account/account-page';
import { activity } from '../activity/activity';
import { contact } from '../contact/contact';
import { nextStep } from '../next-step/next-step';
import { poolId } from '../pool/pool';
import { rapportMatch } from '../rapport/rapport-match';
import { calendarDate, localTime, longText, recordId, shortText } from '../record/record';
import { story } from '../story/story';
import { leftOutCauses } from './draw-list';
import { listGaps } from './list-gaps';
import { powerHour, powerHourCall } from './power-hour';
import { powerHourSeries } from './power-hour-series';

const listGap = z.enum(listGaps);

const previewRow = z.object({
  accountId: recordId,
  accountName: shortText,
  ownerName: shortText,
  pool: poolId,
  why: longText,
  contactName: shortText,
  phone: shortText,
  amount: z.number().nullable(),
  currency: z.string(),
  lastTouchOn: calendarDate.nullable(),
  missing: z.array(listGap),
});

/** What a filter would draw, and what it leaves out. */
export const listPreview = z.object({
  rows: z.array(previewRow),
  /** How many fit; `rows` holds the first of them. */
  fitting: z.number().int(),
  leftOut: z.array(
    z.object({
      cause: z.enum(leftOutCauses),
      count: z.number().int(),
      /** A few of them, for the question "why is this one not here?". */
      examples: z.array(z.object({ accountId: recordId, accountName: shortText, why: longText })),
    }),
  ),
});
export type ListPreview = z.infer<typeof listPreview>;

export const tally = z.object({
  dials: z.number().int(),
  conversations: z.number().int(),
  meetings: z.number().int(),
  referrals: z.number().int(),
  followUps: z.number().int(),
  points: z.number(),
  booked: z.array(moneySum),
});

const listedCall = powerHourCall.extend({
  accountName: shortText,
  contactName: shortText,
  phone: shortText,
  repName: shortText,
  city: shortText,
  missing: z.array(listGap),
  /** Why it is not called after all, such as "do not contact"; empty when it may be. */
  refusal: longText,
});
export type ListedCall = z.infer<typeof listedCall>;

/** A deal that counts for a power hour, with the conversation that it counts for. */
const countedWin = z.object({
  dealId: recordId,
  dealTitle: shortText,
  accountId: recordId,
  accountName: shortText,
  amount: z.number().nullable(),
  currency: z.string(),
  wonOn: calendarDate,
  days: z.number().int(),
  isFromCall: z.boolean(),
  calledAt: localTime,
  repName: shortText,
});

const scoreLine = z.object({ repName: shortText, tally });
const repLink = z.object({ id: recordId, name: shortText });

const endedHour = z.object({
  id: recordId,
  name: shortText,
  beganAt: localTime.nullable(),
  tally,
  won: z.array(moneySum),
});

/** Everything that the screens of one power hour show. */
export const powerHourPage = z.object({
  hour: powerHour,
  calls: z.array(listedCall),
  reps: z.array(repLink),
  tally,
  /** In the unit of the goal. */
  progress: z.number(),
  scoreboard: z.array(scoreLine),
  doubleCalls: z.array(
    z.object({
      accountName: shortText,
      calls: z.array(z.object({ repName: shortText, calledAt: localTime })),
    }),
  ),
  followUps: z.array(nextStep.extend({ accountName: shortText })),
  wins: z.array(countedWin),
  won: z.array(moneySum),
  attributionDays: z.number().int(),
  earlier: z.array(endedHour),
  isForgotten: z.boolean(),
});
export type PowerHourPage = z.infer<typeof powerHourPage>;

/** What the live screen shows of the account that is called. */
export const callCard = z.object({
  callId: recordId,
  accountId: recordId,
  industry: shortText,
  contacts: z.array(contact),
  /** Markdown with its merge fields filled in; empty when no playbook is made for the pool. */
  opener: longText,
  playbookTitle: shortText,
  events: z.array(activity),
  story: z.object({ story, why: longText }).nullable(),
  /** What the people there have in common with us and with others (M17). */
  rapport: z.array(rapportMatch),
});
export type CallCard = z.infer<typeof callCard>;

export const upcomingPowerHour = z.object({
  seriesId: recordId,
  name: shortText,
  on: calendarDate,
  at: localTime,
  isMoved: z.boolean(),
  lengthMinutes: z.number().int(),
  repIds: z.array(recordId),
  powerHourId: recordId.nullable(),
});

/** The place "Power hour": what runs, what comes, what was. */
export const powerHourOverview = z.object({
  live: z.array(powerHour.extend({ isForgotten: z.boolean(), tally })),
  planned: z.array(powerHour.extend({ callCount: z.number().int() })),
  ended: z.array(endedHour),
  series: z.array(powerHourSeries),
  upcoming: z.array(upcomingPowerHour),
});
export type PowerHourOverview = z.infer<typeof powerHourOverview>;
