import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconLoader2 } from '@tabler/icons-react';
import classes from './engagement.module.css';
import { useEngagementWork } from './engagement-work';

const words = { saved: 'Saved', saving: 'Saving', failed: 'Not saved' } as const;
const icons = { saved: IconCheck, saving: IconLoader2, failed: IconAlertTriangle } as const;

/** Says truthfully whether what stands on the screen is on the disk. */
export function SaveStateText() {
  const { saveState } = useEngagementWork();
  const Icon = icons[saveState];
  return (
    <Group gap={4} wrap="nowrap" role="status" aria-label="Save state" flex="none">
      <Icon size={16} aria-hidden />
      <Text size="sm" c={saveState === 'failed' ? 'error' : 'dimmed'}>
        {words[saveState]}
      </Text>
    </Group>
  );
}

/** Why a save failed; what was typed stays and is tried again. */
export function SaveFailure() {
  const { saveState, failure, flush } = useEngagementWork();
  if (saveState !== 'failed') return null;
  return (
    <div role="alert" className={classes.failure}>
      <span>Not saved: {failure} Your text stays here and is tried again by itself.</span>
      <Button onClick={() => void flush()}>Try now</Button>
    </div>
  );
}
