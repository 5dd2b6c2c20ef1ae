import type { ActivityFields } from '../../../core/activity/activity';
import type { NextStepFields } from '../../../core/next-step/next-step';

export type LoggedKind = 'call' | 'voicemail' | 'email' | 'meeting' | 'note';

export interface LoggedCall {
  readonly kind: LoggedKind;
  readonly direction: ActivityFields['direction'];
  readonly contactId: string | null;
  /** Local wall-clock time, `YYYY-MM-DDTHH:mm`. */
  readonly at: string;
  readonly outcome: string;
  readonly result: string;
  readonly text: string;
  readonly askedForReferral: boolean;
  /** When to call back, `YYYY-MM-DDTHH:mm`; empty when that is not agreed. */
  readonly callBackAt: string;
}

/** The local time of now, on the shown date when one is set. */
export function timeNow(shownDate: string | null, now: Date = new Date()): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  const date = shownDate ?? `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  return `${date}T${pad(now.getHours())}:${pad(now.getMinutes())}`;
}

export function emptyCall(at: string): LoggedCall {
  return {
    kind: 'call',
    direction: 'outgoing',
    contactId: null,
    at,
    outcome: '',
    result: '',
    text: '',
    askedForReferral: false,
    callBackAt: '',
  };
}

/** The step that a call-back becomes; `null` without a time. */
export function callBackOf(
  { kind, contactId, callBackAt, text }: LoggedCall,
  accountId: string,
): Partial<NextStepFields> | null {
  if (kind === 'note' || callBackAt.length < 16) return null;
  const words = text.trim().slice(0, 200);
  return {
    accountId,
    contactId,
    text: words === '' ? 'Call back' : `Call back: ${words}`,
    dueOn: callBackAt.slice(0, 10),
    dueTime: callBackAt.slice(11, 16),
  };
}

/** Outcome and result belong to conversations; a note has neither. */
export function fieldsOf(
  { callBackAt: _, ...call }: LoggedCall,
  accountId: string,
  repId: string | null,
): Partial<ActivityFields> {
  const isNote = call.kind === 'note';
  return {
    ...call,
    accountId,
    repId,
    outcome: isNote ? '' : call.outcome,
    result: isNote ? '' : call.result,
    askedForReferral: !isNote && call.askedForReferral,
  };
}
