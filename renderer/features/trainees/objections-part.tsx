import type { TeamPage } from '../../../core/trainee/trainee-pages';
import { Section } from '../../ui/section';
import type { AskedFigure } from './figure-dialog';
import { MomentsTable } from './moments-table';
import { StepsTable } from './steps-table';
import classes from './trainees.module.css';

interface ObjectionsPartProps {
  readonly team: TeamPage;
  readonly onAsk: (asked: AskedFigure) => void;
}

/** Which objections fail: answers that are forgotten in drills, and replies that lose points in role-plays. */
export function ObjectionsPart({ team, onAsk }: ObjectionsPartProps) {
  const { objections, objectionCount, moments, momentCount } = team;
  return (
    <>
      <Section title="In drills" count={objectionCount}>
        {objections.length === 0 ? (
          <p className="rk-soft">No objection was drilled yet.</p>
        ) : (
          <>
            <StepsTable label="Objections in drills" steps={objections} traineeId={null} onAsk={onAsk} />
            <Rest count={objectionCount - objections.length} words="are forgotten less" />
          </>
        )}
      </Section>
      <Section title="In role-plays" count={momentCount}>
        {moments.length === 0 ? (
          <p className="rk-soft">No reply has lost points yet.</p>
        ) : (
          <>
            <p className={classes.rule}>
              What the other side said before a reply that did not earn all of its points, the surest first.
            </p>
            <MomentsTable moments={moments} onAsk={onAsk} />
            <Rest count={momentCount - moments.length} words="lose points less surely" />
          </>
        )}
      </Section>
    </>
  );
}

function Rest({ count, words }: { readonly count: number; readonly words: string }) {
  return count > 0 ? (
    <p className="rk-soft">
      {count} more {words}.
    </p>
  ) : null;
}
