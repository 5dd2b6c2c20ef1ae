import type { CallDraft, PowerHourCall } from '../../core/power-hour/power-hour';
import type { Change } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';
import { recordOrThrow } from '../records/build-record';
import { checkReferences } from '../records/check-references';
import { putRecord } from '../records/put-record';

/** The call with what was typed last. @throws AppError `bad-request` for a person of another account */
export function withDraft(
  context: HostContext,
  call: PowerHourCall,
  draft: Partial<CallDraft>,
): PowerHourCall {
  checkReferences(context.store, 'powerHourCalls', draft, { ...call, ...draft });
  return context.records.update('powerHourCalls', call, draft);
}

/** Keeps what is typed during a call. @throws AppError `not-found`, or as `withDraft` */
export async function saveDraft(
  context: HostContext,
  id: string,
  draft: Partial<CallDraft>,
): Promise<PowerHourCall> {
  const call = recordOrThrow(context, 'powerHourCalls', id);
  if (Object.keys(draft).length === 0) return call;
  if (call.state === 'called') return addLateWords(context, call, draft.notes ?? '');
  const saved = withDraft(context, call, draft);
  await context.store.commit([putRecord('powerHourCalls', saved)]);
  return saved;
}

/** Another window logged the call while somebody typed here: no word of either is lost. */
async function addLateWords(
  context: HostContext,
  call: PowerHourCall,
  typed: string,
): Promise<PowerHourCall> {
  if (call.notes.includes(typed.trim())) return call;
  const goesOn = typed.startsWith(call.notes);
  const notes = goesOn ? typed : `${call.notes}\n\n${typed}`;
  const saved = context.records.update('powerHourCalls', call, { notes });
  const changes: Change[] = [putRecord('powerHourCalls', saved)];
  const activity = context.store.data.activities[call.activityId ?? ''];
  if (activity !== undefined) {
    const added = goesOn ? typed.slice(call.notes.length) : `\n\n${typed}`;
    const text = `${activity.text}${added}`.trim();
    changes.push(putRecord('activities', context.records.update('activities', activity, { text })));
  }
  await context.store.commit(changes);
  return saved;
}
