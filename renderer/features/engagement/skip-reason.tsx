import { TextInput } from '@mantine/core';
import { useEngagementWork } from './engagement-work';

/** Why a step was skipped; typed in place, so that no dialog can lose it. */
export function SkipReason({ stepId }: { readonly stepId: string }) {
  const { engagement, edit, isClosed } = useEngagementWork();
  const state = engagement.steps[stepId];
  if (state === undefined) return null;
  return (
    <TextInput
      size="md"
      label="Skipped because"
      placeholder="For example: asked it last week"
      data-skip-reason
      disabled={isClosed}
      value={state.reason}
      onChange={(event) => edit({ steps: { [stepId]: { ...state, reason: event.currentTarget.value } } })}
    />
  );
}
