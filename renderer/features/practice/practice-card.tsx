import { Button } from '@mantine/core';
import { practiceAddress } from '../../is-practice';
import classes from './practice-card.module.css';

/** The way into practice on the Training page. */
export function PracticeCard() {
  return (
    <section className={classes.card} aria-labelledby="practice-card">
      <h2 id="practice-card" className={classes.title}>
        Practice
      </h2>
      <p className={classes.text}>
        A company of sixty sample accounts with a year of history, to prepare, call and review as if it were
        real. Nothing in there reaches your workspace, and it can be reset at any time.
      </p>
      <Button component="a" href={practiceAddress}>
        Open practice
      </Button>
    </section>
  );
}
