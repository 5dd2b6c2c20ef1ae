import { daysBetween } from '../calendar/day-number';
import type { HandOff, HandOffState } from './hand-off';

interface StateOptions {
  readonly asOf: string;
  /** From the settings: days after which a hand-off that nobody accepted hangs. */
  readonly acceptWithinDays: number;
}

/** How the hand-off stands on `asOf`, and in words what it hangs on (M24). */
export function readHandOffState(handOff: HandOff, { asOf, acceptWithinDays }: StateOptions): HandOffState {
  const stage = stageOf(handOff, asOf);
  const last = handOff.returns.at(-1);
  const since = handOff.passedOn ?? last?.on ?? handOff.startedOn;
  const waitingDays = Math.max(0, daysBetween(since, asOf));
  const hangs: string[] = [];
  if (stage === 'back') hangs.push(backWords(last));
  if (stage === 'passed' && waitingDays > acceptWithinDays) {
    hangs.push(`Not accepted for ${waitingDays} days`);
  }
  if (!handOff.hasMet && handOff.meetingOn !== null && handOff.meetingOn < asOf) {
    hangs.push('The day of the introduction passed without it');
  }
  const openCount = handOff.questions.filter(({ answer }) => answer.trim() === '').length;
  // Questions are part of passing at first; later somebody works without their answers.
  if (openCount > 0 && (stage === 'accepted' || waitingDays > acceptWithinDays)) {
    hangs.push(openCount === 1 ? 'A question is open' : `${openCount} questions are open`);
  }
  return { stage, hangs, waitingDays };
}

function stageOf({ acceptedOn, passedOn }: HandOff, asOf: string): HandOffState['stage'] {
  if (passedOn === null) return 'back';
  return acceptedOn !== null && acceptedOn <= asOf ? 'accepted' : 'passed';
}

function backWords(last: HandOff['returns'][number] | undefined): string {
  if (last === undefined) return 'Came back';
  const from = last.from === '' ? '' : ` from ${last.from}`;
  return `Came back${from}: ${last.reason}`.slice(0, 1_000);
}
