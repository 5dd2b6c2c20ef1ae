import { Button, Stack, Text, UnstyledButton } from '@mantine/core';
import { WatchedCall } from '../../app/watched-call';
import { Notice } from '../../ui/notice';
import classes from './engagement.module.css';
import { useEngagementActions } from './engagement-actions';
import { useEngagementWork } from './engagement-work';
import { KeepStory } from './keep-story';
import { ReceivedCoaching } from './received-coaching';
import { whatWillBeWritten } from './what-will-be-written';

/** The last look: what will be written, and what is missing when completing was refused. */
export function ReviewFinish() {
  const { page, engagement, edit, isClosed } = useEngagementWork();
  const { askToAbandon, missing, refusal } = useEngagementActions();
  const lines = whatWillBeWritten(page, engagement);
  return (
    <Stack gap="md">
      {(missing.length > 0 || refusal !== null) && (
        <Notice tone="bad" title="Not completed yet">
          {refusal !== null && <Text size="sm">{refusal}</Text>}
          {missing.map(({ itemId, phase, message }) => (
            <UnstyledButton
              key={`${itemId}${message}`}
              className={classes.problem}
              onClick={() => edit({ phase, currentStepId: itemId })}
            >
              {message}
            </UnstyledButton>
          ))}
        </Notice>
      )}
      <div>
        <h3>{writtenWords(isClosed, page.trial !== null)}</h3>
        <dl className={classes.facts} style={{ fontSize: '0.9375rem' }}>
          {lines.map(({ where, what, obstacle }) => (
            <div key={`${where}${what}`} style={{ display: 'contents' }}>
              <dt>{where}</dt>
              <dd>
                {what}
                {obstacle !== '' && (
                  <Text size="sm" c="error">
                    Stays in the review only: {obstacle}
                  </Text>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </div>
      {isClosed && page.trial === null && <ReceivedCoaching />}
      {engagement.status === 'done' && page.trial === null && <WatchedCall engagementId={engagement.id} />}
      {page.storyDraft !== null && page.trial === null && <KeepStory draft={page.storyDraft} />}
      {!isClosed && (
        <Text size="sm" c="dimmed">
          Complete with Ctrl Enter. {page.trial === null ? 'Not a real call after all? ' : 'Seen enough? '}
          <Button size="compact-sm" onClick={askToAbandon}>
            {page.trial === null ? 'Abandon it' : 'End the trial'}
          </Button>
        </Text>
      )}
    </Stack>
  );
}

function writtenWords(isClosed: boolean, isTrial: boolean): string {
  if (isTrial) return 'A real run would write this';
  return isClosed ? 'This was written' : 'This will be written';
}
