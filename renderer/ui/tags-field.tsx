import { TagsInput } from '@mantine/core';
import { storyTags } from '../../core/story/story-tags';

interface TagsFieldProps {
  readonly label: string;
  readonly description?: string;
  /** To choose from. */
  readonly known: readonly string[];
  /** As it is stored: words with commas between them. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Several words of a list, or one's own. */
export function TagsField({ known, value, onChange, ...rest }: TagsFieldProps) {
  return (
    <TagsInput
      {...rest}
      data={[...known]}
      value={storyTags(value)}
      onChange={(next) => onChange(next.join(', '))}
    />
  );
}
