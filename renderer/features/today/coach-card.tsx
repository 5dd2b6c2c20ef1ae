import { Button } from '@mantine/core';
import { useCommand, useRequest } from '../../app/use-request';
import { LongName } from '../../ui/long-name';
import { RelativeDate } from '../../ui/relative-date';
import { Section } from '../../ui/section';
import classes from './today.module.css';

const mostShown = 3;

/** A coach scored or commented on my calls; it stands here until I have seen it. */
export function CoachCard() {
  const answers = useRequest('coaching.answers', {}).data?.answers ?? [];
  const seen = useCommand('coaching.seen', { failure: 'It was not noted as seen' });
  if (answers.length === 0) return null;
  const see = (engagementIds: string[]) => seen.mutate({ engagementIds });
  return (
    <Section
      title="Your coach answered"
      count={answers.length}
      actions={
        <Button
          size="compact-xs"
          loading={seen.isPending}
          aria-label="Note the coach’s answers as seen"
          onClick={() => see(answers.map(({ engagementId }) => engagementId))}
        >
          Seen
        </Button>
      }
    >
      <ul className={classes.list}>
        {answers.slice(0, mostShown).map(({ engagementId, accountName, by, at, words }) => (
          <li key={engagementId} className={classes.item}>
            <div className={classes.grow}>
              <a
                className="rk-link"
                href={`#/engagements/${engagementId}`}
                onClick={() => see([engagementId])}
              >
                <LongName>{accountName}</LongName>
              </a>
              <div className={classes.small}>
                {by} · <RelativeDate date={at.slice(0, 10)} />
              </div>
              <div className={classes.answer} title={words}>
                {words}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
