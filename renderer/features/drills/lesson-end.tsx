import { Link } from 'wouter';
import { lessonsAddress, playbookAddress } from './addresses';
import classes from './drills.module.css';
import { countWords } from './training-words';

interface LessonEndProps {
  readonly fileId: string;
  readonly stepCount: number;
}

/** Behind the last step: reading is the first half, drilling the other. */
export function LessonEnd({ fileId, stepCount }: LessonEndProps) {
  return (
    <section aria-labelledby="lesson-end" className={classes.end}>
      <h2 id="lesson-end" className={classes.heading}>
        You have read it all
      </h2>
      <p>
        {countWords(stepCount, 'step', 'steps')}, from why it works to what they may say against it. What you
        read today is half gone by next week, unless you recall it a few times. Drill it now: five minutes.
      </p>
      <p>
        <Link className="rk-link" href={playbookAddress(fileId)}>
          Read the playbook itself
        </Link>
        {' · '}
        <Link className="rk-link" href={lessonsAddress}>
          All lessons
        </Link>
      </p>
    </section>
  );
}
