import { Button } from '@mantine/core';
import { useState } from 'react';
import type { InsightSentence } from '../../../core/insight/insight';
import type { FigurePlace } from './figure-place';
import classes from './insight.module.css';
import { Evidence } from './sentence-view';
import { ThingLink } from './thing-link';

interface TryNextProps {
  readonly tries: readonly InsightSentence[];
  readonly onAccounts: (place: FigurePlace) => void;
}

/** One thing to try, with its reason and what it rests on; whoever doesn't want it sees the next best. */
export function TryNext({ tries, onAccounts }: TryNextProps) {
  const [place, setPlace] = useState(0);
  const one = tries[place % tries.length];
  if (!one) return null;
  return (
    <section className={classes.try} aria-label="One thing to try">
      <h2 className={classes.tryHead}>One thing to try</h2>
      <p className={classes.tryText}>{one.text}</p>
      <p className={classes.why}>
        {one.why} <Evidence sentence={one} onAccounts={onAccounts} />
        {one.link ? (
          <>
            {' · '}
            <ThingLink link={one.link} />
          </>
        ) : null}
      </p>
      {tries.length > 1 ? (
        <Button size="compact-xs" onClick={() => setPlace(place + 1)}>
          Something else
        </Button>
      ) : null}
    </section>
  );
}
