import { counted } from '../calendar/date-words';
import { byStep } from './by-step';
import {
  type Cell,
  countCell,
  type Figure,
  idsOf,
  numberCell,
  type PartFacts,
  percentOf,
  sentence,
} from './figure';
import type { InsightFilter } from './insight';
import type { InsightSource } from './insight-source';
import { rangeOf } from './period';
import { type RunFact, selectRuns } from './run-fact';
import { countVersions, type VersionRuns, versionsOf } from './versions';
import { areApart, intervalWords, wilson } from './wilson';

const orderIsNotCause =
  'What stands side by side need not be the cause: reps may leave out a step because the call goes badly anyway.';

interface Comparison {
  readonly key: string;
  readonly text: string;
  readonly title: string;
  readonly done: readonly RunFact[];
  readonly leftOut: readonly RunFact[];
}

/** Results of runs in which a step was done against those in which it was left out, and between versions. */
export function whatWorksPart(source: InsightSource, filter: InsightFilter): PartFacts {
  const runs = selectRuns(source.runs, filter, rangeOf(filter.period, source.asOf));
  const fewest = source.settings.insight.fewestRuns;
  const compared = compareSteps(runs);
  const versions = versionsOf(source.runs, runs);
  const enough = compared.filter(({ done, leftOut }) => done.length >= fewest && leftOut.length >= fewest);
  const clear = enough.filter(isClear);
  const note = `95% intervals (Wilson); nothing is claimed with fewer than ${fewest} engagements on a side. ${orderIsNotCause}`;
  return {
    sentences: [
      ...clear.map((step) =>
        sentence(`step ${step.key}`, stepWords(step), idsOf([...step.done, ...step.leftOut])),
      ),
      ...(clear.length === 0
        ? [
            sentence(
              'none',
              enough.length === 0
                ? `No step was both done and left out in ${fewest} engagements or more, so nothing can be said yet.`
                : `Of ${counted(enough.length, 'step')} with enough engagements on both sides, none makes a difference that could not be chance.`,
              enough.length === 0 ? [] : idsOf(runs),
              'soft',
            ),
          ]
        : []),
      ...versionSentences(versions, fewest),
      sentence('cause', orderIsNotCause, [], 'soft'),
    ],
    figures: [stepsFigure(compared, fewest, note), versionsFigure(versions, fewest, note)],
  };
}

interface Gathered {
  text: string;
  title: string;
  readonly done: RunFact[];
  readonly leftOut: RunFact[];
}

function compareSteps(runs: readonly RunFact[]): Comparison[] {
  const steps = new Map<string, Gathered>();
  const stepOf = byStep((playbookId, id) => {
    const step: Gathered = { text: '', title: '', done: [], leftOut: [] };
    steps.set(`${playbookId} ${id}`, step);
    return step;
  });
  for (const run of runs) {
    for (const { id, text, standing } of run.steps) {
      const step = stepOf(run.playbookId, id);
      (standing === 'done' ? step.done : step.leftOut).push(run);
      step.text = text;
      step.title = run.playbookTitle;
    }
  }
  const least = ({ done, leftOut }: Pick<Comparison, 'done' | 'leftOut'>) =>
    Math.min(done.length, leftOut.length);
  return [...steps]
    .map(([key, step]) => ({ key, ...step }))
    .sort((a, b) => least(b) - least(a) || (a.key < b.key ? -1 : 1));
}

const ledOn = (runs: readonly RunFact[]) => runs.filter((run) => run.ledOn).length;
const intervalOf = (runs: readonly RunFact[]) => wilson(ledOn(runs), runs.length);

const isClear = ({ done, leftOut }: Comparison): boolean => areApart(intervalOf(done), intervalOf(leftOut));

const shareWords = (runs: readonly RunFact[]): string =>
  `${percentOf(ledOn(runs), runs.length)}% (${ledOn(runs)} of ${runs.length})`;

function stepWords({ text, title, done, leftOut }: Comparison): string {
  return `“${text}” (${title}): ${shareWords(done)} led on when it was done, ${shareWords(leftOut)} when it was left out.`;
}

/** A rate with too few runs behind it is not shown as a number. */
function rateCell(runs: readonly RunFact[], ids: readonly string[], fewest: number): Cell {
  if (runs.length < fewest) return numberCell(null, 'too few', ids);
  return numberCell(percentOf(ledOn(runs), runs.length), shareWords(runs), ids);
}

function intervalCell(runs: readonly RunFact[], ids: readonly string[], fewest: number): Cell {
  const isEnough = runs.length >= fewest;
  return numberCell(null, isEnough ? intervalWords(intervalOf(runs)) : 'too few', ids);
}

/** How many runs, how many of them led on, and how sure that is. */
function sideCells(runs: readonly RunFact[], fewest: number): Cell[] {
  const ids = idsOf(runs);
  return [countCell(runs, ids), rateCell(runs, ids, fewest), intervalCell(runs, ids, fewest)];
}

function verdictOf(step: Comparison, fewest: number): string {
  if (step.done.length < fewest || step.leftOut.length < fewest) return 'too few to say';
  if (!isClear(step)) return 'could be chance';
  return intervalOf(step.done).low > intervalOf(step.leftOut).high ? 'better when done' : 'worse when done';
}

function stepsFigure(compared: readonly Comparison[], fewest: number, note: string): Figure {
  return {
    id: 'steps',
    title: 'Step by step: done against left out',
    note: `Left out is skipped or not reached. ${note}`,
    rowHeading: 'Step',
    columns: [
      { key: 'done-runs', label: 'Done', unit: 'count' },
      { key: 'done', label: 'Led on when done', unit: 'percent' },
      { key: 'done-interval', label: 'Interval', unit: 'number' },
      { key: 'left-runs', label: 'Left out', unit: 'count' },
      { key: 'left', label: 'Led on when left out', unit: 'percent' },
      { key: 'left-interval', label: 'Interval', unit: 'number' },
      { key: 'verdict', label: 'What it says', unit: 'number' },
    ],
    rows: compared.map((step) => ({
      key: step.key,
      label: `${step.text} · ${step.title}`,
      cells: [
        ...sideCells(step.done, fewest),
        ...sideCells(step.leftOut, fewest),
        numberCell(null, verdictOf(step, fewest), idsOf([...step.done, ...step.leftOut])),
      ],
    })),
    chart: { kind: 'pairs', columns: ['done', 'left'] },
  };
}

function versionsFigure(versions: readonly VersionRuns[], fewest: number, note: string): Figure {
  return {
    id: 'versions',
    title: 'Between versions of a playbook',
    note,
    rowHeading: 'Playbook and version',
    columns: [
      { key: 'runs', label: 'Engagements', unit: 'count' },
      { key: 'led-on', label: 'Led on', unit: 'percent' },
      { key: 'interval', label: 'Interval', unit: 'number' },
    ],
    rows: versions.map(({ key, label, runs }) => ({
      key,
      label,
      cells: sideCells(runs, fewest),
    })),
    chart: { kind: 'bars', columns: ['led-on'] },
  };
}

/** Only the two latest texts of a playbook are compared: older ones are history. */
function versionSentences(versions: readonly VersionRuns[], fewest: number) {
  return [...countVersions(versions).values()].flatMap((group) => {
    const [before, now] = group.slice(-2);
    if (!before || !now || before.runs.length < fewest || now.runs.length < fewest) return [];
    const isApart = areApart(intervalOf(before.runs), intervalOf(now.runs));
    const rest = isApart ? '' : '; that could be chance';
    const text = `${now.label}: ${shareWords(now.runs)} led on, ${shareWords(before.runs)} with the text before${rest}.`;
    const ids = idsOf([...now.runs, ...before.runs]);
    return [sentence(`version ${now.key}`, text, ids, isApart ? 'plain' : 'soft')];
  });
}
