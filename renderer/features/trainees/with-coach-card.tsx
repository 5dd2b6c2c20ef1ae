import { Button } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { useCommands } from '../../app/commands';
import { coachAddress, teamAddress } from './addresses';
import classes from './trainees.module.css';

/** On the Training page: the ways to a coach on another machine, and to trainees. */
export function WithCoachCard() {
  const [, navigate] = useLocation();
  useCommands([
    { id: 'my-coach', label: 'My coach', group: 'Training', keys: 'c', run: () => navigate(coachAddress) },
    {
      id: 'trainees',
      label: 'Trainees of other machines',
      group: 'Training',
      keys: 'shift+t',
      run: () => navigate(teamAddress),
    },
  ]);
  return (
    <section className={classes.card} aria-labelledby="with-coach-card">
      <h2 id="with-coach-card">Learn with a coach</h2>
      <p>
        Your progress goes to your coach as a file, and comments, a path and “ready” come back. A coach takes
        the files of many.
      </p>
      <div className={classes.buttons}>
        <Button component={Link} href={coachAddress}>
          My coach
        </Button>
        <Button component={Link} href={teamAddress}>
          Trainees
        </Button>
      </div>
    </section>
  );
}
