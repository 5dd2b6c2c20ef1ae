import { NumberInput } from '@mantine/core';
import type { FitValue } from '../../../core/fit/fit-profile';
import { mostFitPoints } from '../../../core/fit/fit-rules';
import { useCommand } from '../../app/use-request';
import { useSavedDraft } from '../../ui/use-saved-draft';

/** The points by hand of one value; empty goes back to what was learned. Saved on Enter and when it is left. */
export function HandPoints({ value }: { readonly value: FitValue }) {
  const save = useCommand('fit.setPoints', { failure: 'The points were not saved' });
  const draft = useSavedDraft<string | number>(value.byHand ?? '', (typed) => {
    const points = typed === '' ? null : Number(typed);
    const { trait, value: one, label } = value;
    if (isUsable(typed)) save.mutate({ trait, value: one, label, points });
  });
  return (
    <NumberInput
      w={72}
      ml="auto"
      hideControls
      allowDecimal={false}
      clampBehavior="none"
      aria-label={`Points by hand: ${value.label}`}
      placeholder={value.learned === null ? '0' : String(value.learned)}
      min={-mostFitPoints}
      max={mostFitPoints}
      value={draft.shown}
      error={isUsable(draft.shown) ? null : `−${mostFitPoints} to ${mostFitPoints}`}
      onChange={draft.set}
      onBlur={draft.commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') draft.commit();
      }}
    />
  );
}

function isUsable(typed: string | number): boolean {
  return typed === '' || (typeof typed === 'number' && Math.abs(typed) <= mostFitPoints);
}
