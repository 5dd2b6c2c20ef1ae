import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import type { FitValue } from '../../../core/fit/fit-profile';
import { mostFitPoints } from '../../../core/fit/fit-rules';
import { useCommand } from '../../app/use-request';
import { useStatus } from '../../app/use-status';

/** The points by hand of one value; empty goes back to what was learned. Saved on Enter and when it is left. */
export function HandPoints({ value }: { readonly value: FitValue }) {
  const [typed, setTyped] = useState<string | number>(value.byHand ?? '');
  const known = useStatus()?.settings.fitByHand ?? [];
  const save = useCommand('settings.save', { failure: 'The points were not saved' });
  const isUsable = typed === '' || (typeof typed === 'number' && Math.abs(typed) <= mostFitPoints);
  const keep = () => {
    const points = typed === '' ? null : Number(typed);
    if (!isUsable || points === value.byHand) return;
    const others = known.filter(({ trait, value: one }) => trait !== value.trait || one !== value.value);
    const { trait, label } = value;
    const own = points === null ? [] : [{ trait, value: value.value, label, points }];
    save.mutate({ fields: { fitByHand: [...others, ...own] } });
  };
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
      value={typed}
      error={isUsable ? null : `−${mostFitPoints} to ${mostFitPoints}`}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
      }}
    />
  );
}
