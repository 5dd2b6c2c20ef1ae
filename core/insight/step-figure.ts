import { byStep } from './by-step';
import { countCell, type Figure, type OfAccount } from './figure';
import type { RunFact } from './run-fact';

interface StepCount {
  text: string;
  title: string;
  isRequired: boolean;
  readonly done: OfAccount[];
  readonly skipped: OfAccount[];
  readonly open: OfAccount[];
}

/** Done, skipped or never reached, step by step; those left out most come first. */
export function stepFigure(runs: readonly RunFact[]): Figure {
  const counts = new Map<string, StepCount>();
  const countOf = byStep((playbookId, id): StepCount => {
    const count = { text: '', title: '', isRequired: false, done: [], skipped: [], open: [] };
    counts.set(`${playbookId} ${id}`, count);
    return count;
  });
  for (const run of runs) {
    for (const { id, text, isRequired, standing } of run.steps) {
      const count = countOf(run.playbookId, id);
      count[standing].push(run);
      // Runs come oldest first, so that the newest text names the step.
      count.text = text;
      count.title = run.playbookTitle;
      count.isRequired = isRequired;
    }
  }
  const leftOut = ({ skipped, open }: StepCount) => skipped.length + open.length;
  const playbookCount = new Set(runs.map(({ playbookId }) => playbookId)).size;
  return {
    id: 'steps',
    title: 'Step by step',
    note: 'A step is counted in every engagement in which it applied; those left out most come first.',
    rowHeading: 'Step',
    columns: [
      { key: 'done', label: 'Done', unit: 'count' },
      { key: 'skipped', label: 'Skipped', unit: 'count' },
      { key: 'open', label: 'Not reached', unit: 'count' },
    ],
    rows: [...counts]
      .sort(([a, one], [b, other]) => leftOut(other) - leftOut(one) || (a < b ? -1 : 1))
      .map(([key, count]) => ({
        key,
        label: `${count.text}${count.isRequired ? ' (required)' : ''}${playbookCount > 1 ? ` · ${count.title}` : ''}`,
        cells: [countCell(count.done), countCell(count.skipped), countCell(count.open)],
      })),
    chart: { kind: 'stacked', columns: ['done', 'skipped', 'open'] },
  };
}
