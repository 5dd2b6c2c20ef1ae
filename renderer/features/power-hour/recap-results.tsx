import type { PowerHourPage } from '../../../core/power-hour/power-hour-page';
import { useStatus } from '../../app/use-status';
import { MoneySums } from '../../ui/money';
import classes from './power-hour.module.css';
import { progressWords } from './power-hour-words';

/** What was reached against the goal, and how that compares with the hours before. */
export function Results({ page }: { readonly page: PowerHourPage }) {
  const currency = useStatus()?.settings.defaultCurrency ?? '';
  const { tally, hour, progress } = page;
  const share = hour.goal.target === 0 ? 1 : Math.min(1, progress / hour.goal.target);
  return (
    <section aria-label="Results">
      <div className={classes.goal}>
        <span className={classes.goalWords}>{progressWords(page, currency)}</span>
        <span className="rk-soft">{share >= 1 ? 'The goal is reached.' : comparison(page)}</span>
      </div>
      <div className={classes.meter} aria-hidden="true">
        <div className={classes.fill} style={{ width: `${share * 100}%` }} />
      </div>
      <dl className={classes.tiles}>
        <Tile label="Dials">{tally.dials}</Tile>
        <Tile label="Conversations">{tally.conversations}</Tile>
        <Tile label="Meetings">{tally.meetings}</Tile>
        <Tile label="Referrals">{tally.referrals}</Tile>
        <Tile label="Follow-ups">{tally.followUps}</Tile>
        <Tile label="Booked on calls">
          <MoneySums sums={tally.booked} isShort />
        </Tile>
      </dl>
    </section>
  );
}

function Tile({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div className={classes.tile}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function comparison({ tally, earlier }: PowerHourPage): string {
  if (earlier.length === 0) return 'The first hour: the next ones are compared with it.';
  const average = earlier.reduce((sum, hour) => sum + hour.tally.conversations, 0) / earlier.length;
  const rounded = Math.round(average * 10) / 10;
  const word = tally.conversations > average ? 'more' : tally.conversations < average ? 'fewer' : 'as many';
  const than = word === 'as many' ? 'as' : 'than';
  return `${word === 'as many' ? 'As many' : word === 'more' ? 'More' : 'Fewer'} conversations ${than} the ${rounded} of an hour before.`;
}
