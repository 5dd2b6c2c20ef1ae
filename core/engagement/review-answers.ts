import type { PlaybookStep, QuestionStep } from '../playbook/playbook';
import { findPlaybookField, type PlaybookField } from '../playbook/playbook-fields';
import type { Answer, Engagement, Review } from './engagement';
import { readFieldValue } from './field-value';
import { isAnswered } from './step-progress';

type Answers = Engagement['answers'];
/** Of at most 1,000 characters; checked here because screens run this without the schemas. */
const shortFields: ReadonlySet<string> = new Set(['outcome', 'result', 'verdict']);

/** The question whose answer is a field of the review (`saves=engagement.verdict`). */
export function reviewFieldOf(step: PlaybookStep): { step: QuestionStep; field: PlaybookField } | null {
  if (step.kind !== 'question' || !step.saves.startsWith('engagement.')) return null;
  const field = findPlaybookField(step.saves);
  return field === null ? null : { step, field };
}

/** The review with an answer to one of its fields; an answer that does not fit its type leaves it alone. */
export function withReviewAnswer(review: Review, field: PlaybookField, answer: Answer): Review {
  const [name = '', part] = field.path.split('.').slice(1);
  if (!isAnswered(answer)) return setIn(review, name, part, field.type === 'date' ? null : '');
  const reading = readFieldValue(field, answer);
  const edited = reading.ok ? setIn(review, name, part, reading.value) : review;
  const isTooLong = shortFields.has(name) && typeof answer === 'string' && answer.length > 1_000;
  return isTooLong ? review : edited;
}

/** What a field of the review holds, as the answer of the question that saves to it. */
function reviewAnswer(review: Review, field: PlaybookField): Answer {
  const [name = '', part] = field.path.split('.').slice(1);
  const value = name === 'story' ? review.story[part as keyof Review['story']] : review[name as keyof Review];
  return typeof value === 'string' || typeof value === 'boolean' ? value : '';
}

/** Answers brought in step with a review that was edited, so that `when=` follows the verdict. */
export function answersFromReview(
  steps: readonly PlaybookStep[],
  answers: Answers,
  before: Review,
  after: Review,
): Answers {
  const changed: Answers = {};
  for (const step of steps) {
    const target = reviewFieldOf(step);
    if (target === null) continue;
    const value = reviewAnswer(after, target.field);
    if (value !== reviewAnswer(before, target.field)) changed[step.id] = value;
  }
  return { ...answers, ...changed };
}

function setIn(review: Review, name: string, part: string | undefined, value: unknown): Review {
  if (name === 'story' && part !== undefined) return { ...review, story: { ...review.story, [part]: value } };
  if (!Object.hasOwn(review, name)) return review;
  const kept = typeof review[name as keyof Review] === 'boolean' && value === '' ? false : value;
  return { ...review, [name]: kept };
}
