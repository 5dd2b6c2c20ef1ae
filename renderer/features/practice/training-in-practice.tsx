import { Button } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import { leavePractice } from '../../is-practice';
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
          <Button variant="filled" onClick={leavePractice}>
            Leave practice
          </Button>
        }
      >
        Lessons, drills and role-plays are counted there. What you do in practice is for trying things out: it
        counts nowhere, and a reset takes it away.
      </EmptyState>
    </Page>
  );
}
