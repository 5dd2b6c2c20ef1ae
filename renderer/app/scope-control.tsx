import { SegmentedControl } from '@mantine/core';
import type { ScopeChoice } from './use-scope';

interface ScopeControlProps {
  readonly choice: ScopeChoice;
  readonly label?: string;
}

/** Mine or everybody's; nothing while nobody said who they are. */
export function ScopeControl({ choice, label = 'Whose accounts' }: ScopeControlProps) {
  if (!choice.hasMe) return null;
  return (
    <SegmentedControl
      aria-label={label}
      value={choice.scope}
      onChange={(value) => choice.setScope(value === 'all' ? 'all' : 'mine')}
      data={[
        { value: 'mine', label: 'Mine' },
        { value: 'all', label: 'Everybody' },
      ]}
    />
  );
}
