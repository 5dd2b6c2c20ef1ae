import type { ReactNode } from 'react';
import classes from './call-sheet.module.css';

type Fact = readonly [label: string, value: ReactNode];

/** Facts as label and value; what is not known is left out. */
export function SheetFacts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
