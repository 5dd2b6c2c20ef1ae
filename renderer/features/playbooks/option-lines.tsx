import { Textarea } from '@mantine/core';

interface OptionLinesProps {
  readonly lines: string;
  readonly isRequired: boolean;
  readonly onChange: (lines: string) => void;
}

/** What can be chosen, one on each line. */
export function OptionLines({ lines, isRequired, onChange }: OptionLinesProps) {
  return (
    <Textarea
      label="Answers to choose from"
      description="One on each line"
      mt="sm"
      required={isRequired}
      value={lines}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** Each answer once; the upright line parts them in the file, so that none can hold it. */
export function optionsOf(lines: string): string[] {
  const options = lines
    .split('\n')
    .map((line) => line.replaceAll('|', '/').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  return options.filter(
    (option, index) => options.findIndex((one) => one.toLowerCase() === option.toLowerCase()) === index,
  );
}
