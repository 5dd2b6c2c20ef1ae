import { Stack, Text, Textarea } from '@mantine/core';
import { useEngagementWork } from './engagement-work';

const parts = [
  { name: 'characters', label: 'Characters', hint: 'Who is in it: the prospect, their people, you' },
  { name: 'conflict', label: 'Conflict', hint: 'The problem that has to be solved' },
  { name: 'ending', label: 'Ending', hint: 'How it ended, or how they want it to end' },
] as const;

/** What they told, in characters, conflict and ending (M18). */
export function ReviewStory() {
  const { engagement, edit, isClosed } = useEngagementWork();
  const { story } = engagement.review;
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        Write down the story that they told you. The conflict is what you can help with.
      </Text>
      {parts.map(({ name, label, hint }) => (
        <Textarea
          key={name}
          size="sm"
          label={label}
          description={hint}
          disabled={isClosed}
          value={story[name]}
          onChange={(event) => edit({ review: { story: { ...story, [name]: event.currentTarget.value } } })}
        />
      ))}
    </Stack>
  );
}
