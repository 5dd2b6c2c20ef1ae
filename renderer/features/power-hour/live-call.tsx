import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { callKindOf } from '../../../core/power-hour/call-kind';
import type { ListedCall } from '../../../core/power-hour/power-hour-page';
import type { WorkspaceStatus } from '../../../core/workspace/workspace-status';
import { useCommand, useRequest } from '../../app/use-request';
import { KeyHint } from '../../ui/key-caps';
import { CallBackForm } from './call-back-form';
import { CallNotes } from './call-notes';
import { CallSubject } from './call-subject';
import { cheerWords } from './celebration';
import classes from './live.module.css';
import { OutcomeKeys } from './outcome-keys';
import { QueueLine } from './queue-line';
import { ResultFields } from './result-fields';
import { useCallDraft } from './use-call-draft';
import { useCallKeys } from './use-call-keys';
import { type How, showPage } from './use-power-hour';

interface LiveCallProps {
  readonly call: ListedCall;
  readonly calls: readonly ListedCall[];
  readonly status: WorkspaceStatus;
  readonly lastLogged: ReactNode;
  readonly onPassOver: (callId: string, how: How) => void;
  /** With what there is to be glad of; empty for most calls. */
  readonly onLogged: (words: string) => void;
}

/** One account at a time: who, why, how to begin, what happened, what was reached. */
export function LiveCall({ call, calls, status, lastLogged, onPassOver, onLogged }: LiveCallProps) {
  const { draft, saveState, edit, flush, log } = useCallDraft(call);
  const card = useRequest('powerHour.card', { callId: call.id }).data;
  const logCall = useCommand('powerHour.logCall', {
    failure: 'The call was not logged; what you typed is kept',
  });
  const [isCallingBack, setCallingBack] = useState(false);
  const [asks, setAsks] = useState('');
  const isLogged = call.state === 'called';
  const words = isLogged ? 'Logged in another window; what you type is added to it.' : asks;
  const next = async () => {
    if (logCall.isPending) return;
    if (isLogged) return leaveField();
    if (draft.outcome === '') {
      setAsks('Say what was reached first.');
      return;
    }
    const hasReferral = (draft.referralName + draft.referralCompany).trim() !== '';
    const kind = callKindOf({ ...draft, hasReferral, hasFollowUp: draft.followUpOn !== null });
    const page = await log((unsaved) => logCall.mutateAsync({ id: call.id, fields: unsaved })).catch(
      () => null,
    );
    if (page === null) return;
    leaveField();
    onLogged(status.settings.powerHour.celebrates ? cheerWords(kind, draft.bookedAmount) : '');
    showPage(page);
  };
  const passOver = (how: How) => {
    leaveField();
    if (isLogged) return;
    void flush().then(() => onPassOver(call.id, how));
  };
  useCallKeys({
    draft,
    settings: status.settings,
    edit: (part) => {
      setAsks('');
      edit(part);
    },
    next: () => void next(),
    passOver,
    callBack: () => setCallingBack(true),
  });
  return (
    <>
      <div className={classes.columns}>
        <CallSubject call={call} card={card} draft={draft} edit={edit} />
        <CallNotes draft={draft} saveState={saveState} events={card?.events ?? []} edit={edit} />
      </div>
      <div className={classes.foot}>
        {isCallingBack ? (
          <CallBackForm
            status={status}
            onClose={() => setCallingBack(false)}
            onChoose={(at) => passOver({ to: 'later', at })}
          />
        ) : (
          <>
            <OutcomeKeys draft={draft} settings={status.settings} edit={edit} />
            <ResultFields draft={draft} currency={status.settings.defaultCurrency} edit={edit} />
          </>
        )}
        <div className={classes.actions}>
          <QueueLine calls={calls} currentId={call.id} status={status} />
          {words === '' ? lastLogged : null}
          <span role="status" className={classes.asks}>
            {words}
          </span>
          <Button onClick={() => passOver({ to: 'skipped' })}>
            Skip
            <KeyHint keys="s" />
          </Button>
          <Button onClick={() => passOver({ to: 'parked' })}>
            Park
            <KeyHint keys="p" />
          </Button>
          <Button onClick={() => setCallingBack(true)}>
            Call back
            <KeyHint keys="b" />
          </Button>
          <Button size="md" variant="filled" loading={logCall.isPending} onClick={() => void next()}>
            Next call
            <KeyHint keys="mod+enter" />
          </Button>
        </div>
      </div>
    </>
  );
}

function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
