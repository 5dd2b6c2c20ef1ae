import type { ScoreStep } from '../playbook/playbook';
import { addDays } from '../record/add-days';
import { rolePlayFields } from '../scenario/role-play';
import type { Scenario } from '../scenario/scenario';
import type { DrillSettings } from '../settings/settings';
import { traineeHistory } from '../training/card-progress';
import { defaultPaths } from '../training/default-paths';
import type { DrillCard } from '../training/drill-card';
import { evidenceOf } from '../training/evidence-of';
import type { LessonPart } from '../training/lesson';
import { type AskedStep, readyMarkFields } from '../training/ready-mark';
import { supervisedRunFields } from '../training/supervised-run';
import { trainingPathFields } from '../training/training-path';
import type { CollectionName, RecordOf } from '../workspace/workspace-data';
import { sampleDrills } from './sample-drills';
import { samplePlay } from './sample-role-play';
import { type SampleTrainee, sampleTrainees } from './sample-trainees';

export interface SamplePlaybook {
  readonly playbookId: string;
  readonly title: string;
  readonly text: string;
  readonly textHash: string;
  readonly cards: readonly DrillCard[];
  readonly lesson: readonly LessonPart[];
  readonly asked: readonly AskedStep[];
  readonly scorecard: readonly ScoreStep[];
}
export interface SampleScenario {
  readonly fileId: string;
  readonly text: string;
  readonly textHash: string;
  readonly scenario: Scenario;
}
interface SampleLibrary {
  readonly today: string;
  readonly newId: () => string;
  readonly reps: readonly { readonly id: string; readonly name: string }[];
  /** Of every playbook of the library, by its id. */
  readonly titles: ReadonlyMap<string, string>;
  /** At least those that the trainees have begun. */
  readonly playbooks: readonly SamplePlaybook[];
  readonly scenarios: readonly SampleScenario[];
  readonly drills: DrillSettings;
}

type Made<C extends CollectionName> = Omit<RecordOf<C>, 'createdAt' | 'updatedAt' | 'device'>[];
export interface MadeTraining {
  readonly trainingPaths: Made<'trainingPaths'>;
  readonly lessonProgress: Made<'lessonProgress'>;
  readonly cardReviews: Made<'cardReviews'>;
  readonly rolePlays: Made<'rolePlays'>;
  readonly supervisedRuns: Made<'supervisedRuns'>;
  readonly readyMarks: Made<'readyMarks'>;
  readonly texts: Made<'texts'>;
}

const coachName = 'Ruth Ansgar';
/** "Ready" is asked for as far ahead as the rule's default says. */
const recallAheadDays = 7;

/** Trainees under way, made of the library's own playbooks; what it lacks drops out. */
export function sampleTraining(library: SampleLibrary): MadeTraining {
  const made: MadeTraining = {
    trainingPaths: [],
    lessonProgress: [],
    cardReviews: [],
    rolePlays: [],
    supervisedRuns: [],
    readyMarks: [],
    texts: [],
  };
  for (const trainee of sampleTrainees) {
    const rep = library.reps.find(({ name }) => name === trainee.name);
    if (rep) addTrainee(made, library, trainee, rep.id);
  }
  return { ...made, texts: [...new Map(made.texts.map((text) => [text.id, text])).values()] };
}

function addTrainee(made: MadeTraining, library: SampleLibrary, trainee: SampleTrainee, repId: string): void {
  const { today, newId } = library;
  const day = (daysAgo: number) => addDays(today, -daysAgo);
  const find = (id: string) => library.playbooks.find(({ playbookId }) => playbookId === id);
  const path = defaultPaths.find(({ id }) => id === 'reps');
  const playbooks = (path?.playbooks ?? []).flatMap((one) => {
    const title = library.titles.get(one.playbookId);
    return title === undefined ? [] : [{ ...one, title }];
  });
  if (!path || playbooks.length === 0) return;
  const startedOn = day(trainee.begunDaysAgo);
  const targetOn = addDays(startedOn, path.days);
  const fields = { repId, title: path.title, startedOn, targetOn, setBy: coachName, playbooks };
  made.trainingPaths.push({ ...trainingPathFields.parse(fields), id: newId() });
  for (const { playbookId, daysAgo, part } of trainee.reads) {
    const lesson = find(playbookId)?.lesson;
    if (!lesson) continue;
    const steps = lesson.flatMap(({ steps: own }) => own.map(({ id }) => id));
    const seenIds = steps.slice(0, Math.ceil(steps.length * part));
    const finishedOn = part === 1 ? day(daysAgo) : null;
    made.lessonProgress.push({ id: newId(), repId, playbookId, seenIds, finishedOn });
  }
  const days = trainee.drillDays.map((daysAgo) => ({
    day: day(daysAgo),
    cards: trainee.reads
      .filter((read) => read.daysAgo >= daysAgo)
      .flatMap(({ playbookId }) => find(playbookId)?.cards ?? []),
  }));
  made.cardReviews.push(...sampleDrills({ repId, days, settings: library.drills, newId }));
  for (const { playbookId, daysAgo } of trainee.plays)
    addPlay(made, library, { playbookId, repId, trainee, on: day(daysAgo) });
  for (const { playbookId, daysAgo, line } of trainee.watched) {
    const playbookTitle = find(playbookId)?.title;
    if (playbookTitle === undefined) continue;
    const run = { repId, playbookId, playbookTitle, on: day(daysAgo), coachName, line };
    made.supervisedRuns.push({ ...supervisedRunFields.parse(run), id: newId() });
  }
  for (const ready of trainee.ready)
    addReady(made, library, { ...ready, repId, repName: trainee.name, on: day(ready.daysAgo) });
}

function addPlay(
  made: MadeTraining,
  { playbooks, scenarios, newId }: SampleLibrary,
  run: {
    readonly playbookId: string;
    readonly repId: string;
    readonly trainee: SampleTrainee;
    readonly on: string;
  },
): void {
  const found = scenarios.find(({ scenario }) => scenario.playbookId === run.playbookId);
  const playbook = playbooks.find(({ playbookId }) => playbookId === run.playbookId);
  if (!found || !playbook) return;
  const { fileId, text, textHash, scenario } = found;
  const { turns, ending, points } = samplePlay(scenario, playbook.scorecard);
  if (!ending) return;
  const fields = rolePlayFields.parse({
    ...{ fileId, textHash, turns, points, ending: ending.kind },
    ...{ scenarioId: scenario.id, title: scenario.title, playbookId: run.playbookId },
    ...{ scorecardHash: playbook.textHash, traineeId: run.repId, traineeName: run.trainee.name },
    ...{ finishedAt: `${run.on}T12:40:00.000Z`, finishedOn: run.on },
  });
  made.rolePlays.push({ ...fields, id: newId() });
  made.texts.push({ id: textHash, playbookId: scenario.id, text });
  made.texts.push({ id: playbook.textHash, playbookId: run.playbookId, text: playbook.text });
}

interface Ready {
  readonly playbookId: string;
  readonly repId: string;
  readonly repName: string;
  readonly on: string;
  readonly note: string;
  readonly reworded: number;
}

function addReady(made: MadeTraining, library: SampleLibrary, ready: Ready): void {
  const { playbookId, repId, repName, on, note, reworded } = ready;
  const playbook = library.playbooks.find((one) => one.playbookId === playbookId);
  if (!playbook) return;
  const stamp = { createdAt: '', updatedAt: '', device: '' };
  const progress = made.lessonProgress.find((one) => one.repId === repId && one.playbookId === playbookId);
  const learned = {
    repId,
    history: traineeHistory(
      made.cardReviews.filter(({ at }) => at.slice(0, 10) <= on).map((review) => ({ ...review, ...stamp })),
      repId,
    ),
    seenIds: progress?.seenIds ?? [],
    finishedOn: progress?.finishedOn ?? null,
    rolePlays: made.rolePlays,
    supervisedRuns: made.supervisedRuns,
    scenarioCount: library.scenarios.filter(({ scenario }) => scenario.playbookId === playbookId).length,
  };
  const fields = readyMarkFields.parse({
    ...{ repId, repName, playbookId, on, note, coachName, givenBy: 'coach' },
    ...{ playbookTitle: playbook.title, textHash: playbook.textHash },
    steps: playbook.asked.map((step, index) =>
      index < reworded ? { ...step, text: `${step.text} (as it was asked before)` } : step,
    ),
    evidence: evidenceOf(playbook, learned, `${addDays(on, recallAheadDays)}T17:00:00`),
  });
  made.readyMarks.push({ ...fields, id: library.newId() });
  made.texts.push({ id: playbook.textHash, playbookId, text: playbook.text });
}
