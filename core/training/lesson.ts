import { type Phase, phases } from '../engagement/engagement';
import type { Playbook, PlaybookStep, QuestionStep } from '../playbook/playbook';
import { slugOf } from '../playbook/step-id';
import { plainWords } from './plain-words';
import { savedLabel } from './question-cards';
import { readingSections } from './reading-sections';

/** One thing to read, on one screen. */
export interface LessonStep {
  readonly id: string;
  readonly topic: 'why' | 'order' | 'checklist' | 'question' | 'objection';
  readonly phase: Phase | null;
  readonly heading: string;
  /** Markdown. */
  readonly body: string;
  /** The field that a question's answer is kept in; '' when it stays with the call. */
  readonly keptIn: string;
  /** What an answer leads to. */
  readonly opens: readonly { readonly answers: readonly string[]; readonly words: string }[];
}

/** Steps that are read in one go. */
export interface LessonPart {
  readonly minutes: number;
  readonly steps: readonly LessonStep[];
}

const wordsPerMinute = 180;
const secondsToThink = 5;
const mostMinutes = 4.4;
const noAnswer = { keptIn: '', opens: [] };

/** A playbook as a lesson, in parts of less than five minutes: `playbook` is what `text` parses to. */
export function lessonOf(playbook: Playbook, text: string): readonly LessonPart[] {
  const parts: { seconds: number; steps: LessonStep[] }[] = [];
  for (const step of lessonSteps(playbook, text)) {
    const seconds = readingSeconds(step);
    const last = parts.at(-1);
    if (last && last.seconds + seconds <= mostMinutes * 60) {
      last.steps.push(step);
      last.seconds += seconds;
    } else parts.push({ seconds, steps: [step] });
  }
  return parts.map(({ seconds, steps }) => ({ minutes: Math.max(1, Math.round(seconds / 60)), steps }));
}

function lessonSteps(playbook: Playbook, text: string): LessonStep[] {
  const why = readingSections(text).map(({ heading, body }) => ({
    id: `why/${heading === '' ? '' : slugOf(heading)}`,
    topic: 'why' as const,
    phase: null,
    heading: heading === '' ? 'What it is for' : heading,
    body: heading === '' && playbook.goal !== '' ? `**${plainWords(playbook.goal)}**\n\n${body}` : body,
    ...noAnswer,
  }));
  const steps = [
    ...(why[0]?.id === 'why/' || playbook.goal === '' ? [] : [goalStep(playbook)]),
    ...why,
    orderStep(playbook),
    ...phases.flatMap((phase) => phaseSteps(playbook, phase)),
    ...playbook.steps.filter(({ kind }) => kind === 'objection').map(objectionStep),
  ];
  const seen = new Set<string>();
  return steps.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function goalStep({ goal }: Playbook): LessonStep {
  return { id: 'why/', topic: 'why', phase: null, heading: 'What it is for', body: goal, ...noAnswer };
}

function orderStep({ steps }: Playbook): LessonStep {
  const lines = phases.flatMap((phase) => {
    const own = steps.filter((step) => step.phase === phase);
    const questions = own.filter(({ kind }) => kind === 'question').length;
    const checks = own.filter(({ kind }) => kind === 'check').length;
    const words = [
      counted(checks, 'thing to do', 'things to do'),
      counted(questions, 'question', 'questions'),
    ];
    const scores = own.filter(({ kind }) => kind === 'score').length;
    if (scores > 0) words.push(counted(scores, 'line to score yourself by', 'lines to score yourself by'));
    const said = words.filter(Boolean).join(', ');
    return said === '' ? [] : [`1. **${phaseWords[phase]}**: ${said}.`];
  });
  return {
    id: 'order/',
    topic: 'order',
    phase: null,
    heading: 'How it goes',
    body: lines.join('\n'),
    ...noAnswer,
  };
}

const phaseWords: Readonly<Record<Phase, string>> = { prepare: 'Prepare', call: 'Call', review: 'Review' };

function phaseSteps({ steps }: Playbook, phase: Phase): LessonStep[] {
  const own = steps.filter((step) => step.phase === phase);
  const checks = own.filter(({ kind }) => kind === 'check');
  const lessons: LessonStep[] = [];
  let prose: string[] = [];
  for (const step of own) {
    if (step.kind === 'prose') prose.push(withoutDiagrams(step.body));
    // A question that only one answer leads to is told with the question that it hangs on.
    if (step.kind !== 'question' || step.when !== null) continue;
    lessons.push(questionStep(step, prose.join('\n\n'), steps));
    prose = [];
  }
  if (checks.length === 0) return lessons;
  const list = checks.map(({ text }) => `- ${text}`).join('\n');
  const heading = `${phaseWords[phase]}: what to do`;
  const checklist = { id: `checks/${phase}`, topic: 'checklist' as const, phase, heading, body: list };
  return [{ ...checklist, ...noAnswer }, ...lessons];
}

function questionStep(step: QuestionStep, body: string, steps: readonly PlaybookStep[]): LessonStep {
  const opens = steps.flatMap((other) => {
    const terms = other.when?.terms.filter(({ stepId }) => stepId === step.id) ?? [];
    if (terms.length === 0) return [];
    const answers = terms.map(({ operator, value }) => (operator === '=' ? value : `anything but ${value}`));
    return [{ answers, words: plainWords(other.text) }];
  });
  return {
    id: `step/${step.id}`,
    topic: 'question',
    phase: step.phase,
    heading: plainWords(step.text),
    body,
    keptIn: savedLabel(step),
    opens,
  };
}

function objectionStep(step: PlaybookStep): LessonStep {
  const body = step.kind === 'objection' ? step.body : '';
  const id = `step/${step.id}`;
  return { id, topic: 'objection', phase: step.phase, heading: plainWords(step.text), body, ...noAnswer };
}

function withoutDiagrams(body: string): string {
  return body.replace(/^```mermaid\n[\s\S]*?^```$/gm, '').trim();
}

function readingSeconds({ heading, body, opens }: LessonStep): number {
  const text = [heading, body, ...opens.map(({ answers, words }) => `${answers.join(' ')} ${words}`)].join(
    ' ',
  );
  return (text.split(/\s+/).length / wordsPerMinute) * 60 + secondsToThink;
}

function counted(count: number, one: string, several: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : several}`;
}
