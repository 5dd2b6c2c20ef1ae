import { Button } from '@mantine/core';
import { practiceAddress } from '../../is-practice';
import { WayRow } from '../../ui/way-row';

/** The way into practice on the Training page. */
export function PracticeRow() {
  return (
    <WayRow
      title="Practice"
      words="Sixty sample accounts with a year of history, to prepare, call and review as if they were real. Nothing in there reaches your workspace, and it can be reset at any time."
      actions={
        <Button component="a" href={practiceAddress}>
          Open practice
        </Button>
      }
    />
  );
}
