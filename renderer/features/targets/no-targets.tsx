import { Button } from '@mantine/core';
import { IconTarget } from '@tabler/icons-react';
import { EmptyState } from '../../ui/empty-state';

/** Nobody is in the list: what it would take. */
export function NoTargets({ list }: { readonly list: 'radar' | 'missing' }) {
  const icon = <IconTarget size={28} stroke={1.4} />;
  if (list === 'missing') {
    return (
      <EmptyState icon={icon} title="No fact is missing">
        Every account here has the facts by which the profile tells accounts apart, or the profile tells
        nothing yet.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={icon}
      title="Nobody is under the radar"
      actions={
        <Button component="a" href="#/import">
          Bring in deals and accounts
        </Button>
      }
    >
      Either every account that fits is being worked on, or too few deals are closed to learn whom you serve
      best. Allow more touches, or look at “Best customers”.
    </EmptyState>
  );
}
