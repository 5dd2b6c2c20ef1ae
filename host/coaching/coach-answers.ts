import type { CoachAnswer } from '../../core/coaching/coaching-page';
import { sharedPart } from '../../core/coaching/comment';
import { latestVersion } from '../../core/coaching/versions';
import { addDays } from '../../core/record/add-days';
import type { Reminder } from '../../core/reminder/reminder';
import type { Change } from '../../core/workspace/workspace-data';
import { localDate, localTimeOfDay } from '../calendar';
import type { HostContext } from '../host-context';
import { putRecord } from '../records/put-record';

/** Older ones have had their time. */
const answeredForDays = 90;

/** What coaches gave to my completed engagements, or to everybody's while nobody said who I am; newest first. */
export function coachAnswers(context: HostContext): CoachAnswer[] {
  const { engagements, coachScores, comments, reps, accounts } = context.store.data;
  const { meRepId } = context.settings();
  const asOf = context.asOf();
  const answers = new Map<string, CoachAnswer>();
  const add = (reviewId: string, { by, at }: { readonly by: string; readonly at: string }, words: string) => {
    const run = Object.hasOwn(engagements, reviewId) ? engagements[reviewId] : undefined;
    const account = accounts[run?.accountId ?? ''];
    if (run?.status !== 'done' || account === undefined) return;
    if (meRepId !== null && run.repId !== meRepId) return;
    const told = localOf(at);
    const isOwn = by === reps[run.repId ?? '']?.name;
    const day = told.slice(0, 10);
    if (isOwn || day > asOf || day < addDays(asOf, -answeredForDays)) return;
    const known = answers.get(run.id);
    const isNewer = known === undefined || told >= known.at;
    answers.set(run.id, {
      ...{ engagementId: run.id, accountName: account.name, by: isNewer ? by : known.by },
      ...{ at: isNewer ? told : known.at, words: isNewer ? words : known.words },
    });
  };
  for (const { reviewId, versions } of Object.values(coachScores))
    add(reviewId, latestVersion(versions), 'Scored the call.');
  for (const comment of Object.values(comments)) {
    const shared = sharedPart(comment);
    if (shared === null) continue;
    const latest = latestVersion(shared.versions);
    if (latest.text.trim() !== '') add(comment.reviewId, latest, latest.text.trim().slice(0, 300));
  }
  return [...answers.values()].sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Those that the rep has not said to have seen. */
export function unseenAnswers(context: HostContext): CoachAnswer[] {
  const states = new Map(
    Object.values(context.store.data.reminderStates).map((state) => [state.reminderId, state]),
  );
  return coachAnswers(context).filter((answer) => {
    const state = states.get(reminderId(answer));
    return state === undefined || state.dismissedAt === null || state.at < answer.at;
  });
}

/** The changes that note answers as seen: their reminders are dismissed. */
export function seenChanges(context: HostContext, engagementIds: readonly string[]): Change[] {
  const { records, store } = context;
  const dismissedAt = context.now().toISOString();
  return unseenAnswers(context)
    .filter(({ engagementId }) => engagementIds.includes(engagementId))
    .map((answer) => {
      const id = reminderId(answer);
      const old = Object.values(store.data.reminderStates).find((state) => state.reminderId === id);
      const fields = { reminderId: id, at: answer.at, notifiedAt: null, snoozedUntil: null, dismissedAt };
      return putRecord(
        'reminderStates',
        old ? records.update('reminderStates', old, fields) : records.create('reminderStates', fields),
      );
    });
}

/** An answer as the reminders tell it. */
export function answerReminder(answer: CoachAnswer): Reminder {
  const { engagementId, accountName, by, at, words } = answer;
  return {
    ...{ id: reminderId(answer), at, title: `${by} answered: ${accountName}`, detail: words },
    address: `/engagements/${engagementId}`,
  };
}

const reminderId = ({ engagementId }: Pick<CoachAnswer, 'engagementId'>) => `coach-answer:${engagementId}`;

function localOf(instant: string): string {
  const at = new Date(instant);
  return `${localDate(at)}T${localTimeOfDay(at)}`;
}
