import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { drillsAddress, lessonsAddress, sessionAddress } from './addresses';
import classes from './drills.module.css';
import { countWords } from './training-words';

/** Lessons and drills on the Training page: what waits, and the ways in. */
export function DrillsCard() {
  const overview = useRequest('drill.overview', {}, { isAskedAnew: true });
  return (
    <section className={classes.card} aria-labelledby="drills-card">
      <h2 id="drills-card" className={classes.cardTitle}>
        Lessons and drills
      </h2>
      <Answer query={overview} failure="What waits could not be read">
        {({ playbooks, waitingCount, newCount }) => (
          <>
            <p className={classes.cardText}>
              {playbooks.length === 0
                ? 'Read a playbook in small steps, then drill it for five minutes a day until you know it by heart.'
                : `${countWords(waitingCount, 'card waits', 'cards wait')}, ${newCount} new. ${countWords(playbooks.length, 'playbook', 'playbooks')} begun.`}
            </p>
            <div className={classes.buttons}>
              <Button component={Link} href={lessonsAddress}>
                Lessons
              </Button>
              {playbooks.length > 0 ? (
                <>
                  <Button component={Link} href={sessionAddress(null)}>
                    Drill
                  </Button>
                  <Link className="rk-link" href={drillsAddress}>
                    How it goes
                  </Link>
                </>
              ) : null}
            </div>
          </>
        )}
      </Answer>
    </section>
  );
}
