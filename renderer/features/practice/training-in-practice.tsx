import { Button } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import { realAddress } from '../../is-practice';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';

/** What is learnt belongs to the trainee's own workspace; practice has no second count of it. */
export function TrainingInPractice() {
  return (
    <Page title="Training">
      <EmptyState
        icon={<IconSchool size={28} stroke={1.4} />}
        title="Training is kept in your workspace"
        actions={
          <Button variant="filled" component="a" href={realAddress}>
            Leave practice
          </Button>
        }
      >
        Lessons, drills and role-plays count there. Runs in practice are for trying things out: they count for
        nothing, here or there, and go when practice is reset.
      </EmptyState>
    </Page>
  );
}
