import { shortDate } from '../calendar/date-words';
import type { TraineeHistory } from '../training/card-progress';
import type { ReadinessPartName } from '../training/readiness';
import { askedWords, evidenceWords, percentOf } from '../training/readiness-words';
import { recallAt } from '../training/schedule';
import { cardIdOf } from './taught-history';
import type { Trainee } from './trainee';
import type { FigureParts, FigurePlace } from './trainee-pages';
import type { PlaybookStanding, StandingNow } from './trainee-standing';

type Figure = Extract<FigurePlace, { kind: 'standing' }>['figure'];
type Lines = FigureParts['lines'];

interface Asked {
  readonly trainee: Trainee;
  readonly history: TraineeHistory;
  readonly standing: PlaybookStanding;
  readonly now: StandingNow;
}

/** What one figure of one trainee and one playbook is made of. */
export function standingParts(figure: Figure, asked: Asked): FigureParts {
  const { standing, now } = asked;
  if (figure === 'ready') return { rule: readyRule(asked), lines: readyLines(asked) };
  const name = partOf[figure];
  const needs = askedWords(name, now.rule);
  const rule = `${evidenceWords(name, standing.evidence, now.asOf)} ${needs === null ? 'The rule does not ask for it.' : `The rule asks for ${needs}.`}`;
  return { rule, lines: linesOf[figure](asked) };
}

const partOf: Readonly<Record<Exclude<Figure, 'ready'>, ReadinessPartName>> = {
  read: 'reading',
  drilled: 'recall',
  recall: 'recall',
  'role-play': 'role-play',
  'supervised-run': 'supervised-run',
};

const linesOf: Readonly<Record<Exclude<Figure, 'ready'>, (asked: Asked) => Lines>> = {
  read: ({ standing: { evidence }, now: { asOf } }) => [
    {
      text: 'Steps of the lesson',
      note: evidence.readOn === null ? '' : `the last one on ${shortDate(evidence.readOn, asOf)}`,
      figure: `${evidence.readCount} of ${evidence.stepCount}`,
    },
  ],
  drilled: cardLines,
  recall: cardLines,
  'role-play': ({ standing: { evidence }, now: { asOf } }) =>
    evidence.rolePlays.map(({ title, on, points }) => ({
      text: title,
      note: shortDate(on, asOf),
      figure: points === null ? 'no points' : `${points} of 100`,
    })),
  'supervised-run': ({ standing: { evidence }, now: { asOf } }) =>
    evidence.supervisedRuns.map(({ coachName, line, on, isPractice }) => ({
      text: `Watched by ${coachName}`,
      note: [isPractice ? 'in practice' : '', line].filter(Boolean).join(': '),
      figure: shortDate(on, asOf),
    })),
};

/** The cards of the playbook, those first that are most likely forgotten. */
function cardLines({ trainee, history, standing, now }: Asked): Lines {
  const playbook = trainee.playbooks.find(({ playbookId }) => playbookId === standing.playbookId);
  const cards = (playbook?.cards ?? []).flatMap((card) => {
    const progress = history.cards.get(cardIdOf(standing.playbookId, card.id));
    if (card.hash === '' || !progress?.memory) return [];
    const lastDay = progress.memory.reviewedAt.slice(0, 10);
    const recall = Math.min(1, recallAt(progress.memory, now.recallTime));
    return [{ card, progress, recall, lastDay }];
  });
  return cards
    .sort((a, b) => a.recall - b.recall)
    .map(({ card, progress, recall, lastDay }) => ({
      text: card.label || card.stepId,
      note: `${card.kind} card, drilled since ${shortDate(progress.firstDay, now.asOf)}, last on ${shortDate(lastDay, now.asOf)}`,
      figure: percentOf(recall),
    }));
}

function readyRule({ standing: { ready }, now }: Asked): string {
  if (ready.mark === null) return 'Nobody has said “ready” yet. These parts speak for it.';
  const { coachName, givenBy, on } = ready.mark;
  const by = givenBy === 'rule' ? 'the rule' : coachName || 'a coach';
  const said = `“Ready” was said by ${by} on ${shortDate(on, now.asOf)}.`;
  if (ready.kind === 'ready') return said;
  return `${said} The playbook has changed much since, so it no longer holds.`;
}

function readyLines({ standing: { readiness, evidence }, now }: Asked): Lines {
  return readiness.parts
    .filter(({ isAsked }) => isAsked)
    .map(({ name, isMet }) => ({
      text: evidenceWords(name, evidence, now.asOf),
      note: `asked for: ${askedWords(name, now.rule) ?? 'nothing'}`,
      figure: isMet ? 'met' : 'open',
    }));
}
