import { z } from 'zod';
import { poolId } from '../pool/pool';
import { calendarDate, longText, recordId, shortText } from '../record/record';

const insightParts = ['process', 'what-works', 'why-we-lose', 'pipeline', 'own'] as const;
const insightPart = z.enum(insightParts);
export type InsightPart = z.infer<typeof insightPart>;

const periods = ['8-weeks', '26-weeks', '52-weeks', 'all'] as const;
export type InsightPeriod = (typeof periods)[number];

export const insightFilter = z.object({
  period: z.enum(periods).default('52-weeks'),
  repId: recordId.nullable().default(null),
  playbookId: z.string().max(200).nullable().default(null),
  pool: poolId.nullable().default(null),
});
export type InsightFilter = z.infer<typeof insightFilter>;

export const insightQuery = z.object({ part: insightPart, filter: insightFilter.prefault({}) });

/** The accounts behind one figure: `row` and `column` are keys of the answer; a sentence has no column. */
export const insightAccountsQuery = insightQuery.extend({
  figure: shortText,
  row: shortText,
  column: shortText.default(''),
});

const chart = z.object({
  /** `pairs` are bars that are drawn only where every one of them is known. */
  kind: z.enum(['lines', 'bars', 'pairs', 'stacked', 'matrix']),
  /** Keys of the columns that are drawn. */
  columns: z.array(shortText),
});

const figureCell = z.object({
  /** `null` where nothing can be said. */
  value: z.number().nullable(),
  words: shortText,
  accountCount: z.number().int(),
});

export const insightFigure = z.object({
  id: shortText,
  title: shortText,
  /** What to keep in mind when reading it. */
  note: longText,
  rowHeading: shortText,
  columns: z.array(
    z.object({ key: shortText, label: shortText, unit: z.enum(['count', 'percent', 'number', 'money']) }),
  ),
  rows: z.array(z.object({ key: shortText, label: longText, cells: z.array(figureCell) })),
  chart,
});
export type InsightFigure = z.infer<typeof insightFigure>;

/** Where more of a sentence is to be read, or done; `pool` narrows Today to it. */
export const placeLink = z.object({
  label: shortText,
  address: shortText,
  pool: poolId.nullable().default(null),
});
export type PlaceLink = z.infer<typeof placeLink>;

const sentence = z.object({
  key: shortText,
  text: longText,
  /** `try` proposes something to do, with its reason in `why`. */
  tone: z.enum(['plain', 'warn', 'soft', 'try']),
  why: longText,
  link: placeLink.nullable(),
  accountCount: z.number().int(),
});
export type InsightSentence = z.infer<typeof sentence>;

export const insightPage = z.object({
  /** The first day that is counted; `null` from the beginning. */
  from: calendarDate.nullable(),
  to: calendarDate,
  runCount: z.number().int(),
  sentences: z.array(sentence),
  figures: z.array(insightFigure),
  playbooks: z.array(z.object({ id: shortText, title: shortText })),
});
export type InsightPage = z.infer<typeof insightPage>;

export const insightAccounts = z.object({
  accounts: z.array(
    z.object({ id: recordId, name: shortText, ownerName: shortText, count: z.number().int() }),
  ),
});
export type InsightAccounts = z.infer<typeof insightAccounts>;
