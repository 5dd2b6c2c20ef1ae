import type { ReactNode } from 'react';
import classes from './engagement.module.css';

type Fact = readonly [label: string, value: ReactNode];

/** Facts as label and value; what is not known is left out. */
export function FactRows({ facts }: { readonly facts: readonly Fact[] }) {
  const known = facts.filter(([, value]) => value !== '' && value !== null && value !== undefined);
  if (known.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {known.map(([label, value]) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
