import { Textarea } from '@mantine/core';
import type { Review } from '../../../core/engagement/engagement';
import { useEngagementWork } from './engagement-work';

type TextPart = 'summary' | 'valueGiven' | 'credit' | 'verdictReason' | 'nextStepText';

interface ReviewTextProps {
  readonly part: TextPart;
  readonly label: string;
  readonly description?: string;
  readonly minRows?: number;
}

/** One text of the review, saved as it is typed. */
export function ReviewText({ part, label, description, minRows = 2 }: ReviewTextProps) {
  const { engagement, edit, isClosed } = useEngagementWork();
  return (
    <Textarea
      size="sm"
      label={label}
      description={description}
      minRows={minRows}
      disabled={isClosed}
      value={engagement.review[part]}
      onChange={(event) => edit({ review: { [part]: event.currentTarget.value } satisfies Partial<Review> })}
    />
  );
}
