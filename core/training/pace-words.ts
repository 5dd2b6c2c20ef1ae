import { counted, dayAndMonth, daysInWords } from '../calendar/date-words';
import { daysBetween } from '../calendar/day-number';
import type { PathPace } from './path-pace';

/** The pace as it is, without praise or blame: "2 of 8 playbooks in 9 days: at this pace ready on 12 Jan." */
export function paceWords(pace: PathPace, targetOn: string | null, asOf: string): string {
  if (pace.allStages === 0) return 'Nothing on this path is in the library.';
  if (pace.doneStages === pace.allStages) return 'Every stage of the path is done.';
  const sentences = [doneWords(pace)];
  if (pace.readyOn !== null) {
    const when = `At this pace ready on ${dayAndMonth(pace.readyOn, asOf)}`;
    sentences.push(pace.lateDays === null ? `${when}.` : `${when}, ${lateWords(pace.lateDays)}.`);
  } else sentences.push('The pace shows with the first stage.');
  if (pace.neededPerWeek !== null && (pace.lateDays === null || pace.lateDays > 0)) {
    sentences.push(`${counted(pace.neededPerWeek, 'stage')} a week would meet it.`);
  }
  if (targetOn !== null && daysBetween(targetOn, asOf) > 0) {
    sentences.push(`The target date was ${dayAndMonth(targetOn, asOf)}; a new one can be set.`);
  }
  return sentences.join(' ');
}

function doneWords({
  donePlaybooks,
  allPlaybooks,
  doneStages,
  allStages,
  doneSince,
  days,
}: PathPace): string {
  const playbooks = `${donePlaybooks} of ${counted(allPlaybooks, 'playbook')}`;
  const since = doneSince === doneStages ? '' : `, ${doneSince} of them`;
  return `${playbooks} and ${doneStages} of ${counted(allStages, 'stage')}${since} in ${counted(days, 'day')}.`;
}

function lateWords(lateDays: number): string {
  if (lateDays === 0) return 'on the target date';
  return `${daysInWords(Math.abs(lateDays))} ${lateDays < 0 ? 'before' : 'after'} the target date`;
}
