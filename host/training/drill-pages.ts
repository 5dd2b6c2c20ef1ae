import type { TraineeHistory } from '../../core/training/card-progress';
import { type DrillQueue, drillQueue } from '../../core/training/drill-queue';
import { drillStatistics, playbookRecall } from '../../core/training/drill-statistics';
import { dueAfterEach } from '../../core/training/schedule';
import { shuffled } from '../../core/training/shuffled';
import { trainingDay } from '../../core/training/training-clock';
import type { DrillOverview, DrillPage, ShownCard } from '../../core/training/training-pages';
import type { RecordContext } from '../record-context';
import { begunPlaybooks, ownHistory } from './trainee';
import type { TrainingPlaybook, TrainingPlaybooks } from './training-playbooks';

/** The next card of one playbook, or of all that were begun. @throws AppError `not-found` */
export async function buildDrillPage(
  context: RecordContext,
  training: TrainingPlaybooks,
  fileId: string | null,
): Promise<DrillPage> {
  const all = await training.list();
  const history = ownHistory(context);
  const chosen = fileId === null ? begunPlaybooks(context, all, history) : [await training.get(fileId)];
  const at = context.localNow();
  const today = trainingDay(at);
  const queue = queueOf(context, chosen, history, at);
  const count = (reason: string) => queue.cards.filter((one) => one.reason === reason).length;
  const last = history.grades.at(-1);
  return {
    card: showNext(context, queue, all, history, at),
    learningCount: count('learning'),
    dueCount: count('due') + count('changed'),
    newCount: count('new'),
    heldBack: queue.heldBack,
    hasBegun: chosen.length > 0,
    at,
    doneToday: history.grades.filter(({ day }) => day === today).length,
    undoable: last?.day === today ? { reviewId: last.id, cardId: last.cardId } : null,
  };
}

/** What waits, how it goes, and what the next two weeks bring. */
export async function buildDrillOverview(
  context: RecordContext,
  training: TrainingPlaybooks,
): Promise<DrillOverview> {
  const all = await training.list();
  const history = ownHistory(context);
  const begun = begunPlaybooks(context, all, history);
  const at = context.localNow();
  const today = trainingDay(at);
  const { drills } = context.settings();
  const queue = queueOf(context, begun, history, at);
  const files = filesOf(all);
  const waiting = queue.cards.filter(({ reason }) => reason !== 'new');
  return {
    waitingCount: waiting.length,
    newCount: queue.cards.length - waiting.length,
    heldBack: queue.heldBack,
    doneToday: history.grades.filter(({ day }) => day === today).length,
    ...drillStatistics(
      begun.flatMap(({ cards }) => cards),
      history,
      drills,
      at,
    ),
    playbooks: begun.map(({ fileId, playbookId, title, cards }) => ({
      fileId,
      playbookId,
      title,
      waitingCount: waiting.filter(({ card }) => card.playbookId === playbookId).length,
      ...playbookRecall(cards, history, at),
    })),
    setAside: queue.setAside.map(({ id, playbookId, playbookTitle, prompt, answer }) => ({
      id,
      fileId: files.get(playbookId) ?? '',
      playbookTitle,
      prompt,
      answer,
    })),
  };
}

function queueOf(
  context: RecordContext,
  playbooks: readonly TrainingPlaybook[],
  history: TraineeHistory,
  at: string,
): DrillQueue {
  const cards = playbooks.flatMap((playbook) => playbook.cards);
  return drillQueue(cards, history, context.settings().drills, at);
}

function showNext(
  context: RecordContext,
  queue: DrillQueue,
  all: readonly TrainingPlaybook[],
  history: TraineeHistory,
  at: string,
): ShownCard | null {
  const next = queue.cards[0];
  if (!next) return null;
  const { card, reason } = next;
  const memory = history.cards.get(card.id)?.memory ?? null;
  const seed = `${card.id} ${memory?.reps ?? 0}`;
  const { id, playbookTitle, kind, prompt, answer, alternatives, order, hash } = card;
  return {
    id,
    fileId: filesOf(all).get(card.playbookId) ?? '',
    playbookTitle,
    kind,
    prompt,
    answer,
    choices: alternatives.length === 0 ? [] : shuffled([answer, ...alternatives], seed),
    mixed: shuffled(order, seed),
    order: [...order],
    hash,
    reason,
    dueAfter: dueAfterEach(memory, at, context.settings().drills.retention),
  };
}

function filesOf(playbooks: readonly TrainingPlaybook[]): ReadonlyMap<string, string> {
  return new Map(playbooks.map(({ playbookId, fileId }) => [playbookId, fileId]));
}
