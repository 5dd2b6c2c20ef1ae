import { AppError } from '../../core/app-error';
import type { ParsedInput } from '../../core/contract';
import { countPoints } from '../../core/scenario/count-points';
import { currentMoment, playedTurns } from '../../core/scenario/play';
import type { RolePlay } from '../../core/scenario/role-play';
import { trainingDay } from '../../core/training/training-clock';
import type { HostContext } from '../host-context';
import { putRecord } from '../records/put-record';
import { pinnedRolePlay, rolePlayOrThrow } from './pinned-role-play';

/**
 * Gives a reply and goes on to the moment that it leads to; an ending closes the run and counts its points.
 * @throws AppError `not-found`, or `bad-request` when the call stands elsewhere by now
 */
export async function giveReply(
  context: HostContext,
  { id, momentId, reply, words }: ParsedInput<'rolePlay.reply'>,
): Promise<RolePlay> {
  const rolePlay = rolePlayOrThrow(context, id);
  const { scenario, scorecard } = pinnedRolePlay(context, rolePlay);
  const moment = currentMoment(scenario, rolePlay.turns);
  if (rolePlay.finishedAt !== null || moment?.id !== momentId || !moment.replies[reply]) {
    throw new AppError(
      'bad-request',
      'The call has gone on meanwhile. Nothing was lost; it shows where it stands.',
    );
  }
  const turns = [...rolePlay.turns, { momentId, words, reply }];
  const ending = currentMoment(scenario, turns)?.ending ?? null;
  const end = ending
    ? {
        ending: ending.kind,
        finishedAt: context.now().toISOString(),
        finishedOn: trainingDay(context.localNow()),
        points: countPoints(scenario, scorecard, playedTurns(scenario, turns)).total,
      }
    : {};
  const next = context.records.update('rolePlays', rolePlay, { turns, wordsDraft: '', ...end });
  await context.store.commit([putRecord('rolePlays', next)]);
  return next;
}

/** Keeps what is being written; words of a turn that is over by now stay with that turn. */
export async function saveWords(
  context: HostContext,
  { id, turn, words }: ParsedInput<'rolePlay.saveWords'>,
): Promise<void> {
  const rolePlay = rolePlayOrThrow(context, id);
  const { turns } = rolePlay;
  if (turn > turns.length || (turn === turns.length && rolePlay.finishedAt !== null)) {
    throw new AppError('bad-request', 'The call does not stand there, so these words were not kept.');
  }
  const fields =
    turn === turns.length
      ? { wordsDraft: words }
      : { turns: turns.map((one, index) => (index === turn ? { ...one, words } : one)) };
  await context.store.commit([putRecord('rolePlays', context.records.update('rolePlays', rolePlay, fields))]);
}
