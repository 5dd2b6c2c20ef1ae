import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { ownWordsAddress } from './addresses';
import classes from './own-words.module.css';

/** The way to own words on the Training page. */
export function OwnWordsCard() {
  return (
    <section className={classes.card} aria-labelledby="own-words-card">
      <h2 id="own-words-card" className={classes.cardTitle}>
        Own words
      </h2>
      <p className={classes.cardText}>
        Say an opener into the microphone, or write it, and compare it with the script. Takes stay on this
        computer.
      </p>
      <Button component={Link} href={ownWordsAddress}>
        Choose an opener
      </Button>
    </section>
  );
}
