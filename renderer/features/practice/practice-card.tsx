import { Button } from '@mantine/core';
import { practiceAddress } from '../../is-practice';
import { WayCard } from '../../ui/way-card';

/** The way into practice on the Training page. */
export function PracticeCard() {
  return (
    <WayCard
      title="Practice"
      words="A company of sixty sample accounts with a year of history, to prepare, call and review as if it were real. Nothing in there reaches your workspace, and it can be reset at any time."
      action={
        <Button component="a" href={practiceAddress}>
          Open practice
        </Button>
      }
    />
  );
}
