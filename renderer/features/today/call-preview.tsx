import { Button, CloseButton } from '@mantine/core';
import type { RankedCall } from '../../../core/today/today';
import { useRequest } from '../../app/use-request';
import { telephoneLink } from '../../ui/contact-words';
import { KeyHint } from '../../ui/key-caps';
import { PoolBadge } from '../../ui/pool-badge';
import { RelativeDate } from '../../ui/relative-date';
import { Section } from '../../ui/section';
import { startWords } from '../../ui/start-words';
import { TriggerBadge } from '../../ui/trigger-badge';
import { RankParts } from './rank-parts';
import classes from './today.module.css';
import { useCallActions } from './use-call-actions';
import type { TodayDialog } from './use-today-commands';

const kindWords = {
  call: 'Call',
  voicemail: 'Voicemail',
  email: 'E-mail',
  meeting: 'Meeting',
  note: 'Note',
  value: 'Value given',
};

interface CallPreviewProps {
  readonly call: RankedCall;
  readonly openDialog: (dialog: TodayDialog) => void;
  readonly onClose: () => void;
}

function LastEvents({ accountId }: { readonly accountId: string }) {
  const page = useRequest('account.get', { id: accountId }, { keepsPrevious: true });
  if (!page.data || page.data.account.id !== accountId) return null;
  const events = page.data.activities.slice(0, 5);
  return (
    <Section title="Last events">
      {events.length === 0 ? <p className={classes.quiet}>No activity is recorded.</p> : null}
      <ul className={classes.list}>
        {events.map((event) => (
          <li key={event.id} className={classes.item}>
            <div className={classes.grow}>
              <div className={classes.small}>
                {kindWords[event.kind]}
                {event.outcome ? ` · ${event.outcome}` : ''} · <RelativeDate date={event.at} />
              </div>
              <p className={classes.text}>{(event.text || event.subject).slice(0, 240)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The selected call at a glance, without leaving Today. */
export function CallPreview({ call, openDialog, onClose }: CallPreviewProps) {
  const actions = useCallActions();
  return (
    <>
      <div className={classes.previewHead}>
        <h2 className={classes.previewName}>{call.accountName}</h2>
        <CloseButton aria-label="Close the preview" onClick={onClose} />
      </div>
      <div className={classes.buttons}>
        {call.playbookFileId ? (
          <Button data-wide title={call.playbookTitle} onClick={() => actions.start(call)}>
            {startWords({ title: call.playbookTitle, isUnderWay: call.isUnderWay })}
            <KeyHint keys="p" />
          </Button>
        ) : null}
        <Button onClick={() => openDialog({ kind: 'snooze', call })}>
          Snooze
          <KeyHint keys="s" />
        </Button>
        <Button onClick={() => openDialog({ kind: 'dismiss', call })}>
          Dismiss
          <KeyHint keys="d" />
        </Button>
      </div>
      <div className={classes.reasons}>
        {call.trigger ? (
          <div>
            <TriggerBadge kind={call.trigger.kind} why={call.trigger.why} />
            <p className={classes.reason}>{call.trigger.why}</p>
          </div>
        ) : null}
        {call.pools.map((membership) => (
          <div key={membership.pool}>
            <PoolBadge pool={membership.pool} />
            <p className={classes.reason}>{membership.why}</p>
          </div>
        ))}
      </div>
      {call.contactName || call.phone ? (
        <Section title={call.contactName ? 'Person' : 'Phone'}>
          {call.contactName ? <p className={classes.text}>{call.contactName}</p> : null}
          {call.phone ? (
            <a className="rk-link" href={telephoneLink(call.phone)}>
              {call.phone}
            </a>
          ) : null}
        </Section>
      ) : null}
      <LastEvents accountId={call.accountId} />
      <Section title="What the rank is made of">
        <RankParts parts={call.parts} rank={call.rank} />
      </Section>
    </>
  );
}
