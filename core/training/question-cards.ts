import type { Playbook, QuestionStep } from '../playbook/playbook';
import { findPlaybookField } from '../playbook/playbook-fields';
import { conditionWords } from './condition-words';
import type { CardDraft } from './drill-card';
import { plainWords } from './plain-words';

const mostAlternatives = 3;

/** Which question comes next, which one an answer opens, and what a question is asked for. */
export function questionCards({ steps }: Playbook): CardDraft[] {
  const questions = steps.filter((step) => step.kind === 'question');
  const inCall = questions.filter(({ phase }) => phase === 'call');
  return [
    ...nextCards(inCall.filter(({ when }) => when === null)),
    ...questions.flatMap((question) => [
      ...branchCard(question, questions),
      ...purposeCard(question, questions),
    ]),
  ];
}

function nextCards(mainLine: readonly QuestionStep[]): CardDraft[] {
  if (mainLine.length < 2) return [];
  return mainLine.map((question, index) => {
    const before = mainLine[index - 1];
    return {
      kind: 'next',
      stepId: question.id,
      prompt: before
        ? `You have asked: “${plainWords(before.text)}”\n\nWhich question comes next?`
        : 'Which question opens the call?',
      answer: plainWords(question.text),
      alternatives: nearest(
        mainLine.filter((one) => one !== before).map((one) => plainWords(one.text)),
        plainWords(question.text),
      ),
      order: [],
    };
  });
}

function branchCard(question: QuestionStep, questions: readonly QuestionStep[]): CardDraft[] {
  const { when } = question;
  if (when === null) return [];
  const opens = (one: QuestionStep) =>
    one.when?.terms.some((term) =>
      when.terms.some((own) => own.stepId === term.stepId && own.value === term.value),
    );
  const others = questions.filter((one) => one.when !== null && (one === question || !opens(one)));
  return [
    {
      kind: 'branch',
      stepId: question.id,
      prompt: `They answered ${conditionWords(question, questions)}.\n\nWhat do you ask now?`,
      answer: plainWords(question.text),
      alternatives: nearest(
        others.map((one) => plainWords(one.text)),
        plainWords(question.text),
      ),
      order: [],
    },
  ];
}

function purposeCard(question: QuestionStep, questions: readonly QuestionStep[]): CardDraft[] {
  const label = savedLabel(question);
  if (label === '') return [];
  return [
    {
      kind: 'purpose',
      stepId: question.id,
      prompt: `“${plainWords(question.text)}”\n\nWhat do you learn by it: where is the answer kept?`,
      answer: label,
      alternatives: nearest(questions.map(savedLabel), label),
      order: [],
    },
  ];
}

/** The field that an answer is saved to, in words; '' when it stays in the engagement. */
export function savedLabel({ saves }: QuestionStep): string {
  return saves === '' ? '' : (findPlaybookField(saves)?.label ?? saves);
}

/** Up to three others, those that stand nearest in the file first; none when there are fewer than two. */
function nearest(all: readonly string[], right: string): string[] {
  const at = all.indexOf(right);
  const found = all
    .map((text, index) => ({ text, distance: Math.abs(index - at) }))
    .filter(({ text }) => text !== right && text !== '')
    .sort((a, b) => a.distance - b.distance)
    .map(({ text }) => text);
  const others = [...new Set(found)].slice(0, mostAlternatives);
  return others.length < 2 ? [] : others;
}
