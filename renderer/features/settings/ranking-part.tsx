import type { RankWeights } from '../../../core/settings/settings';
import { defaultPoolPoints } from '../../../core/today/rank-call';
import { poolHints, poolOrder, poolWords } from '../../ui/pool-words';
import { NumberSetting } from './number-setting';
import { Part } from './part';
import type { PartProps } from './part-props';
import { useSaveSettings } from './use-save-settings';

const parts: readonly {
  readonly field: keyof Omit<RankWeights, 'pool'>;
  readonly label: string;
  readonly hint: string;
}[] = [
  { field: 'amount', label: 'Amount at stake', hint: 'The more there is to win, the higher.' },
  { field: 'freshness', label: 'Freshness', hint: 'What happened lately is easier to take up again.' },
  { field: 'reachable', label: 'Can be reached', hint: 'A person with a telephone number is known.' },
  { field: 'knownReason', label: 'The reason is known', hint: 'It is known why they said no.' },
  { field: 'severalPools', label: 'Several reasons', hint: 'For each further pool.' },
  {
    field: 'trigger',
    label: 'Trigger event',
    hint: 'On the day of the event; less each day until it has faded.',
  },
  {
    field: 'fit',
    label: 'Fit',
    hint: 'For the best fit; an average one gets none, a poor one loses as many.',
  },
  {
    field: 'triedLately',
    label: 'Tried lately',
    hint: 'Taken away when they were called a short while ago.',
  },
];

/** What a part is worth in the ranking of Today. */
export function RankingPart({ status }: PartProps) {
  const save = useSaveSettings();
  const { weights } = status.settings;
  return (
    <>
      <Part
        title="Parts of the rank"
        lead="Points for each part; 0 switches it off. On Today, E shows what a rank is made of."
      >
        {parts.map(({ field, label, hint }) => (
          <NumberSetting
            key={field}
            label={label}
            hint={hint}
            value={weights[field]}
            min={0}
            max={100}
            onSave={(value) => save({ weights: { [field]: value } })}
          />
        ))}
      </Part>
      <Part title="Pools" lead="Points for being in a pool.">
        {poolOrder.map((pool) => (
          <NumberSetting
            key={pool}
            label={poolWords[pool]}
            hint={poolHints[pool]}
            value={weights.pool[pool] ?? defaultPoolPoints[pool]}
            min={0}
            max={100}
            onSave={(value) => save({ weights: { pool: { [pool]: value } } })}
          />
        ))}
      </Part>
    </>
  );
}
