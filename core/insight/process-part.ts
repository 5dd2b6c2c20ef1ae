import { counted } from '../calendar/date-words';
import { groupBy } from '../record/group-by';
import { diagnoseProcess, diagnosisSentence } from './diagnose-process';
import { type Cell, countCell, type Figure, idsOf, type PartFacts, sentence, shareCell } from './figure';
import type { InsightFilter } from './insight';
import { type InsightSource, repNameIn } from './insight-source';
import { beginnerOf, rangeOf, stepOf, stepsBetween, stepWords } from './period';
import { countSteps, type RunFact, selectRuns } from './run-fact';
import { stepFigure } from './step-figure';
import { versionsOf } from './versions';

const columns: Figure['columns'] = [
  { key: 'runs', label: 'Engagements', unit: 'count' },
  { key: 'required', label: 'Required steps done', unit: 'percent' },
  { key: 'all', label: 'All steps done', unit: 'percent' },
  { key: 'led-on', label: 'Led on', unit: 'percent' },
];
const shares = ['required', 'all', 'led-on'];

const figureNote =
  'Steps count where the answers led to them; those of call and review only when somebody was reached. “Led on” means that a meeting, an opportunity or a referral came of it; with few engagements that share swings by chance.';

/** Was the process followed, and what came of it (M26). */
export function processPart(source: InsightSource, filter: InsightFilter): PartFacts {
  const range = rangeOf(filter.period, source.asOf);
  const runs = selectRuns(source.runs, filter, range);
  const step = stepOf(filter.period);
  const fewest = source.settings.insight.fewestRuns;
  const begin = beginnerOf(step);
  const byTime = groupBy(runs, ({ on }) => begin(on));
  const byPlaybook = groupBy(runs, ({ playbookId }) => playbookId);
  const byRep = groupBy(runs, ({ repId }) => repId ?? '');
  const begins = stepsBetween(
    runs.map(({ on }) => on),
    step,
  );
  const figure = (id: string, title: string, rowHeading: string, kind: Figure['chart']['kind']) => ({
    ...{
      id,
      title,
      rowHeading,
      note: figureNote,
      columns: [...columns],
      chart: { kind, columns: [...shares] },
    },
  });
  return {
    sentences: sentencesOf(source, filter, runs),
    figures: [
      {
        ...figure('time', step === 'week' ? 'Week by week' : 'Month by month', 'From', 'lines'),
        rows: begins.map((key) => ({
          key,
          label: stepWords(key, step),
          cells: cellsOf(byTime.get(key) ?? [], 0),
        })),
      },
      {
        ...figure('playbooks', 'By playbook', 'Playbook', 'bars'),
        rows: sorted(byPlaybook).map(([key, group]) => ({
          key,
          label: titleOf(group),
          cells: cellsOf(group, fewest),
        })),
      },
      {
        ...figure('versions', 'By version', 'Playbook and version', 'bars'),
        rows: versionsOf(source.runs, runs).map(({ key, label, runs: group }) => ({
          ...{ key, label, cells: cellsOf(group, fewest) },
        })),
      },
      stepFigure(runs),
      {
        ...figure('reps', 'By rep', 'Rep', 'bars'),
        rows: sorted(byRep).map(([key, group]) => ({
          ...{ key: key || 'nobody', label: repNameIn(source, key || null), cells: cellsOf(group, fewest) },
        })),
      },
    ],
  };
}

/** @param fewest with fewer runs the counts are told, and no share is drawn of their results */
function cellsOf(runs: readonly RunFact[], fewest: number): Cell[] {
  const ids = idsOf(runs);
  const { required, all } = countSteps(runs);
  const led = shareCell(runs.filter(({ ledOn }) => ledOn).length, runs.length, ids);
  return [
    countCell(runs, ids),
    shareCell(required.done, required.all, ids),
    shareCell(all.done, all.all, ids),
    runs.length < fewest ? { ...led, value: null } : led,
  ];
}

function sentencesOf(source: InsightSource, filter: InsightFilter, runs: readonly RunFact[]) {
  const { asOf, settings } = source;
  const ids = idsOf(runs);
  const steps = countSteps(runs).all;
  const led = runs.filter(({ ledOn }) => ledOn).length;
  const told = sentence(
    'sum',
    `${counted(runs.length, 'engagement')} completed; ${shareCell(steps.done, steps.all, ids).words} steps done, ${shareCell(steps.skipped, steps.all, ids).words} skipped, ${shareCell(steps.open, steps.all, ids).words} not reached. ${shareCell(led, runs.length, ids).words} led on.`,
    ids,
  );
  // The diagnosis looks back over its own windows, whatever period is shown.
  const judged = selectRuns(source.runs, { ...filter, period: 'all' }, rangeOf('all', asOf));
  const whole = diagnosisSentence('diagnosis', '', diagnoseProcess(judged, asOf, settings.insight));
  const groups = groupBy(judged, ({ playbookId }) => playbookId);
  const each =
    groups.size < 2
      ? []
      : sorted(groups).map(([id, group]) => ({
          diagnosis: diagnoseProcess(group, asOf, settings.insight),
          key: `diagnosis ${id}`,
          title: titleOf(group),
        }));
  const clear = each.filter(({ diagnosis }) => diagnosis.kind !== 'too-few');
  return [
    told,
    whole,
    ...clear.map(({ key, title, diagnosis }) => diagnosisSentence(key, title, diagnosis)),
    ...(clear.length < each.length
      ? [
          sentence(
            'too-few',
            `${counted(each.length - clear.length, 'playbook')} with too few engagements in the last weeks to judge.`,
            [],
            'soft',
          ),
        ]
      : []),
  ];
}

/** Most runs first, then by key: the same order on every machine. */
function sorted(groups: ReadonlyMap<string, readonly RunFact[]>) {
  return [...groups].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
}

const titleOf = (runs: readonly RunFact[]): string => runs.at(-1)?.playbookTitle ?? '';
