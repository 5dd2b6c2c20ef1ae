import { z } from 'zod';
import { fitByHand } from '../fit/fit-profile';
import { poolIds } from '../pool/pool';
import { calendarDate, recordFields, recordId, shortText, timeOfDay } from '../record/record';
import { defaultPicklists } from './default-picklists';

const days = (fallback: number) => z.number().int().min(0).max(3_650).default(fallback);
const picklist = (fallback: readonly string[]) =>
  z
    .array(shortText.min(1))
    .min(1)
    .max(100)
    .default([...fallback]);

/** Thresholds of the pools in days (imports.md, Defaults). */
const poolThresholds = z.object({
  justLostDays: days(30),
  declinedDays: days(90),
  quietDays: days(180),
  quietFewestDays: days(30),
  quietMostDays: days(365),
  quietIntervalFactor: z.number().min(0.1).max(10).default(1.5),
  oneAndDoneDays: days(30),
  referralAfterWinDays: days(30),
  referralAskPauseDays: days(90),
  referralAfterLossDays: days(30),
  staleDealDays: days(180),
  loyalYears: z.number().min(0).max(50).default(3),
  deliveryCheckDays: days(90),
  /** So long a trigger event raises its account, less each day (M8). */
  triggerDays: days(30),
});
export type PoolThresholds = z.infer<typeof poolThresholds>;

/** What a point of each part is worth in Today's ranking; 0 switches a part off. */
const rankWeights = z.object({
  pool: z.partialRecord(z.enum(poolIds), z.number().min(0).max(100)).default({}),
  amount: z.number().min(0).max(100).default(20),
  freshness: z.number().min(0).max(100).default(15),
  reachable: z.number().min(0).max(100).default(10),
  knownReason: z.number().min(0).max(100).default(10),
  severalPools: z.number().min(0).max(100).default(5),
  triedLately: z.number().min(0).max(100).default(30),
  fit: z.number().min(0).max(100).default(15),
  trigger: z.number().min(0).max(100).default(40),
});
export type RankWeights = z.infer<typeof rankWeights>;

/** When and where the app reminds; the list in the app shows what is due in any case. */
const reminderSettings = z.object({
  isOn: z.boolean().default(true),
  /** As notifications of the operating system, by the desktop app. */
  onDesktop: z.boolean().default(true),
  /** As notifications of the browser: only after somebody switched it on there. */
  inBrowser: z.boolean().default(false),
  /** Notifications wait for the next working hour. */
  onlyWorkingHours: z.boolean().default(false),
  worksFrom: timeOfDay.default('09:00'),
  worksUntil: timeOfDay.default('17:30'),
  /** 1 for a Monday to 7 for a Sunday. */
  workdays: z.array(z.number().int().min(1).max(7)).max(7).default([1, 2, 3, 4, 5]),
});
export type ReminderSettings = z.infer<typeof reminderSettings>;

/** What a call of a power hour is worth (M27), and what is counted for it later. */
const powerHourSettings = z.object({
  points: z
    .object({
      meeting: z.number().int().min(0).max(1_000).default(5),
      referral: z.number().int().min(0).max(1_000).default(2),
      followUp: z.number().int().min(0).max(1_000).default(1),
      conversation: z.number().int().min(0).max(1_000).default(1),
    })
    .prefault({}),
  /** A deal won within so many days of a conversation in a power hour counts as booked by it. */
  attributionDays: days(90),
  celebrates: z.boolean().default(true),
});

/** How a trainee drills; the limits are for one trainee and one day. */
const drillSettings = z.object({
  newPerDay: z.number().int().min(0).max(200).default(10),
  reviewsPerDay: z.number().int().min(0).max(1_000).default(100),
  sessionMinutes: z.number().int().min(1).max(60).default(5),
  /** The share of cards that is to be recalled when they come due: FSRS's desired retention. */
  retention: z.number().min(0.7).max(0.97).default(0.9),
  leechLapses: z.number().int().min(2).max(20).default(6),
});
export type DrillSettings = z.infer<typeof drillSettings>;

/** What is asked of a trainee before "ready"; 0 asks for nothing of that part. */
const readinessSettings = z.object({
  /** Of the lesson's steps. */
  readPercent: z.number().int().min(0).max(100).default(100),
  /** The share of the cards that is still recalled `recallAheadDays` from now, as FSRS predicts it. */
  recallPercent: z.number().int().min(0).max(100).default(85),
  recallAheadDays: z.number().int().min(0).max(365).default(7),
  /** Of 100, in the best role-play that counts on the playbook. */
  rolePlayPoints: z.number().int().min(0).max(100).default(70),
  supervisedRuns: z.number().int().min(0).max(20).default(1),
  /** "Ready" expires when so much of what the playbook asks for has changed. */
  changedPercent: z.number().int().min(1).max(100).default(30),
  /** Who says "ready": a coach by hand, or the rule by itself. */
  givenBy: z.enum(['coach', 'rule']).default('coach'),
});
export type ReadinessSettings = z.infer<typeof readinessSettings>;

/** When Insight makes a claim about the process, and when it says that there is too little to go by. */
const insightSettings = z.object({
  /** Results of the last so many weeks are compared with those of as many before. */
  windowWeeks: z.number().int().min(1).max(52).default(12),
  /** With fewer engagements, or fewer on one side of a comparison, nothing is claimed. */
  fewestRuns: z.number().int().min(2).max(1_000).default(5),
  /** Results fell when their share dropped by at least so many percentage points. */
  fallPoints: z.number().int().min(1).max(100).default(15),
  /** The process was followed when at least this share of its steps was done. */
  followedPercent: z.number().int().min(1).max(100).default(80),
  /** Followed and falling for so long: the plan needs revising. */
  reviseAfterWeeks: z.number().int().min(1).max(260).default(24),
});
export type InsightSettings = z.infer<typeof insightSettings>;

const cadence = z.object({ segment: shortText, everyDays: z.number().int().min(1).max(3_650) });

export const settingsFields = z.object({
  meRepId: recordId.nullable().default(null),
  /** Whose name stands on scores and comments; empty means the rep's. */
  coachName: shortText.default(''),
  /** Shows everything as of this date instead of today, for demonstrations and tests. */
  asOf: calendarDate.nullable().default(null),
  defaultCurrency: z.string().max(8).default('USD'),
  thresholds: poolThresholds.prefault({}),
  weights: rankWeights.prefault({}),
  drills: drillSettings.prefault({}),
  readiness: readinessSettings.prefault({}),
  /** Segment names are matched without regard to case; accounts without one use `defaultCadenceDays`. */
  cadences: z
    .array(cadence)
    .max(100)
    .default([
      { segment: 'High ticket, low volume', everyDays: 30 },
      { segment: 'Low ticket, high volume', everyDays: 90 },
    ]),
  defaultCadenceDays: days(90),
  /** Whether a saved playbook of the workspace's own folder runs at once, also after it was published. */
  publishesOnSave: z.boolean().default(false),
  /** What the incentive programme promises for a name (M21); an amount is in the default currency. */
  referralRewardText: shortText.default(''),
  referralRewardAmount: z.number().min(0).nullable().default(null),
  referralRewardDueWhen: z.enum(['given', 'won']).default('won'),
  powerHour: powerHourSettings.prefault({}),
  reminders: reminderSettings.prefault({}),
  insight: insightSettings.prefault({}),
  stockTarget: z.number().int().min(0).max(10_000).default(20),
  /** In place of what was learned of the best customers (M8). */
  fitByHand: z.array(fitByHand).max(1_000).default([]),
  mostAttempts: z.number().int().min(1).max(50).default(8),
  callOutcomes: picklist(defaultPicklists.callOutcomes),
  callResults: picklist(defaultPicklists.callResults),
  statedLossReasons: picklist(defaultPicklists.statedLossReasons),
  realLossReasons: picklist(defaultPicklists.realLossReasons),
  verdicts: picklist(defaultPicklists.verdicts),
  /** How they buy, from their side (M16). */
  buyingStages: picklist(defaultPicklists.buyingStages),
  /** What may go wrong with a deal: where a list of contingencies begins. */
  contingencyRisks: picklist(defaultPicklists.contingencyRisks),
  /** What every hand-off begins with (M24). */
  handOffChecklist: picklist(defaultPicklists.handOffChecklist),
  /** A hand-off that nobody accepted hangs after so many days. */
  handOffAcceptDays: days(5),
  /** Wins before this day need no hand-off and are not offered; `null` offers all of late. */
  handOffsFrom: calendarDate.nullable().default(null),
});

export const settings = settingsFields.extend(recordFields);
export type SettingsFields = z.infer<typeof settingsFields>;
export type Settings = z.infer<typeof settings>;
