import {
  IconBriefcase,
  IconGift,
  IconMail,
  IconNote,
  IconPhone,
  IconPlayerPlay,
  IconRecordMail,
  IconShare,
  IconSpeakerphone,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Activity } from '../../../core/activity/activity';
import classes from './account.module.css';
import { ActivityHead } from './activity-head';
import { DealEventHead } from './deal-event-head';
import { EngagementHead } from './engagement-head';
import type { TimelineEvent } from './timeline-events';
import { TriggerHead } from './trigger-head';

const icons: Record<Activity['kind'], TablerIcon> = {
  call: IconPhone,
  voicemail: IconRecordMail,
  email: IconMail,
  meeting: IconUsers,
  note: IconNote,
  value: IconGift,
};
/** Longer texts are cut and opened on demand; most are far shorter. */
const longTextLength = 1_200;

/** One event of the timeline with its own words readable at once. */
export function TimelineRow({ event }: { readonly event: TimelineEvent }) {
  switch (event.kind) {
    case 'activity': {
      const { activity } = event;
      return (
        <Row
          icon={icons[activity.kind]}
          head={<ActivityHead activity={activity} />}
          text={activity.text}
          time={timeOf(activity.at)}
        />
      );
    }
    case 'deal':
      return (
        <Row
          icon={IconBriefcase}
          head={<DealEventHead deal={event.deal} what={event.what} />}
          text={event.what === 'opened' ? '' : event.deal.notes}
          time=""
        />
      );
    case 'engagement':
      return (
        <Row
          icon={IconPlayerPlay}
          head={<EngagementHead engagement={event.engagement} />}
          text={event.engagement.review.summary}
          time={timeOf(event.at)}
        />
      );
    case 'trigger':
      return (
        <Row
          icon={IconSpeakerphone}
          head={<TriggerHead trigger={event.trigger} />}
          text={event.trigger.text}
          time=""
        />
      );
    case 'referral':
      return (
        <Row
          icon={IconShare}
          head={
            <>
              <strong>Referral given</strong>: {event.referral.name}
              {event.referral.company !== '' && `, ${event.referral.company}`}
            </>
          }
          text={event.referral.notes}
          time=""
        />
      );
  }
}

interface RowProps {
  readonly icon: TablerIcon;
  readonly head: ReactNode;
  readonly text: string;
  readonly time: string;
}

function Row({ icon: Icon, head, text, time }: RowProps) {
  const [isWhole, showWhole] = useState(false);
  const isLong = text.length > longTextLength && !isWhole;
  return (
    <li className={classes.event}>
      <Icon size={16} aria-hidden className={classes.eventIcon} />
      <div className={classes.eventHead}>{head}</div>
      <span className={classes.eventTools}>{time}</span>
      {text.trim() !== '' && (
        <p className={classes.eventText} data-long={isLong || undefined}>
          {isLong ? `${text.slice(0, longTextLength)}…` : text}
        </p>
      )}
      {isLong && (
        <div className={classes.eventText}>
          <button type="button" className={classes.cardName} onClick={() => showWhole(true)}>
            Show all of it
          </button>
        </div>
      )}
    </li>
  );
}

function timeOf(at: string): string {
  return at.length > 10 ? at.slice(11, 16) : '';
}
