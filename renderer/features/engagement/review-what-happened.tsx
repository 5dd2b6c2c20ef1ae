import { Stack } from '@mantine/core';
import { ChoiceList } from '../../ui/choice-list';
import { useEngagementWork } from './engagement-work';
import { ReviewText } from './review-text';

/** Outcome, result, and what was said, given and owed. */
export function ReviewWhatHappened() {
  const { engagement, edit, isClosed, status } = useEngagementWork();
  const { outcome, result } = engagement.review;
  const { callOutcomes, callResults } = status.settings;
  return (
    <Stack gap="lg">
      <div>
        <h3>Outcome: who or what was reached?</h3>
        <ChoiceList
          label="Outcome"
          options={callOutcomes}
          chosen={[outcome]}
          isDisabled={isClosed}
          hasKeys
          onChoose={(option) => edit({ review: { outcome: option === outcome ? '' : option } })}
        />
      </div>
      <div>
        <h3>Result: what came of it?</h3>
        <ChoiceList
          label="Result"
          options={callResults}
          chosen={[result]}
          isDisabled={isClosed}
          hasKeys={false}
          onChoose={(option) => edit({ review: { result: option === result ? '' : option } })}
        />
      </div>
      <ReviewText
        part="summary"
        label="Summary"
        description="Goes on the timeline, in your words"
        minRows={3}
      />
      <ReviewText
        part="valueGiven"
        label="Value given"
        description="What they got from this talk: news, an introduction, a story"
      />
    </Stack>
  );
}
