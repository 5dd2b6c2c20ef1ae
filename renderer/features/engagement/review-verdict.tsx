import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { wasReached } from '../../../core/engagement/was-reached';
import { addDays, addMonths } from '../../ui/calendar';
import { ChoiceList } from '../../ui/choice-list';
import { useEngagementWork } from './engagement-work';
import { ReviewText } from './review-text';

/** Follow up, keep warm or stop (M22), and the next step with its date (M23). */
export function ReviewVerdict() {
  const { page, engagement, edit, isClosed, status } = useEngagementWork();
  const { verdict, nextStepOn } = engagement.review;
  const { mostAttempts } = status.settings;
  const dates = [
    { words: 'Tomorrow', date: addDays(status.asOf, 1) },
    { words: 'In a week', date: addDays(status.asOf, 7) },
    { words: 'In a month', date: addMonths(status.asOf, 1) },
    { words: 'In three months', date: addMonths(status.asOf, 3) },
  ];
  const setDate = (date: string) => edit({ review: { nextStepOn: date === '' ? null : date } });
  return (
    <Stack gap="md">
      {!isClosed && page.attemptsBefore + 1 >= mostAttempts && !wasReached(engagement.review.outcome) && (
        <Text size="sm">
          This was attempt {page.attemptsBefore + 1} of {mostAttempts}, and nobody has answered. Decide: a
          reason to go on, a date to keep them warm, or a clear stop.
        </Text>
      )}
      <ChoiceList
        label="Verdict"
        options={status.settings.verdicts}
        chosen={[verdict]}
        isDisabled={isClosed}
        hasKeys
        onChoose={(option) => edit({ review: { verdict: option === verdict ? '' : option } })}
      />
      <ReviewText part="verdictReason" label="Why this verdict" />
      <ReviewText
        part="nextStepText"
        label="Next step"
        minRows={1}
        description="What you will do, in a few words"
      />
      <Group align="flex-end" gap="xs">
        <TextInput
          size="sm"
          type="date"
          label="On"
          disabled={isClosed}
          value={nextStepOn ?? ''}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
        {!isClosed &&
          dates.map(({ words, date }) => (
            <Button key={words} size="sm" aria-pressed={nextStepOn === date} onClick={() => setDate(date)}>
              {words}
            </Button>
          ))}
      </Group>
    </Stack>
  );
}
