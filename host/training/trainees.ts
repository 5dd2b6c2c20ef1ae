import type { Trainee } from '../../core/training/path-page';
import type { RecordContext } from '../record-context';
import { traineeId } from './trainee';

/** The trainee that is asked about: left out, it is the one that I am. */
export function traineeOf(context: RecordContext, repId: string | null | undefined): Trainee {
  const me = traineeId(context);
  const id = repId === undefined ? me : repId;
  return { repId: id, name: context.store.data.reps[id ?? '']?.name ?? '', isMe: id === me };
}

/** Me, and every rep who is still here, by name. */
export function allTrainees(context: RecordContext): Trainee[] {
  const me = traineeOf(context, undefined);
  const reps = Object.values(context.store.data.reps)
    .filter(({ id, hasLeft }) => !hasLeft && id !== me.repId)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return [me, ...reps.map(({ id }) => traineeOf(context, id))];
}

/** Whose name a coach of this trainee would sign with; empty when it is not known, since nobody signs for themselves. */
export function coachOf(context: RecordContext, { isMe }: Pick<Trainee, 'isMe'>): string {
  const named = context.settings().coachName.trim();
  return named || isMe ? named : traineeOf(context, undefined).name;
}
