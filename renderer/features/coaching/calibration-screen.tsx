import type { RequestOutput } from '../../../core/contract';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { differenceWords } from '../../ui/score-words';
import { Section } from '../../ui/section';
import classes from './coaching.module.css';
import { CoachingPage } from './coaching-page';

type Overview = RequestOutput<'coaching.calibration'>;

/** How far reps and I are apart, over all reviews that I scored. */
export function CalibrationScreen() {
  const overview = useRequest('coaching.calibration', {});
  return (
    <CoachingPage shown="/coaching/calibration">
      <div className={classes.main}>
        <Answer query={overview} failure="The calibration could not be read">
          {(data) => <Tables data={data} />}
        </Answer>
      </div>
    </CoachingPage>
  );
}

function Tables({ data }: { readonly data: Overview }) {
  if (data.byLine.length === 0)
    return (
      <EmptyState title="Nothing to compare yet">
        Score reviews first. Where a rep and you see the same call differently, it stands here.
      </EmptyState>
    );
  return (
    <>
      <p className={classes.facts}>
        Mean difference over {data.reviewCount} scored {data.reviewCount === 1 ? 'review' : 'reviews'}, in
        points of 100: above zero you saw more than the rep did, below zero less. A few figures say little.
      </p>
      <Means title="By line" head="Line" rows={data.byLine} />
      <Means title="By rep" head="Rep" rows={data.byRep} />
    </>
  );
}

interface MeansProps {
  readonly title: string;
  readonly head: string;
  readonly rows: Overview['byLine'];
}

function Means({ title, head, rows }: MeansProps) {
  return (
    <Section title={title} count={rows.length}>
      <table className={classes.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col" data-number>
              Mean difference
            </th>
            <th scope="col" data-number>
              Figures
            </th>
            <th scope="col" data-number>
              Reviews
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, of, mean, count, reviews }) => (
            <tr key={key}>
              <th scope="row">
                {label}
                {of !== '' && <p className={classes.small}>{of}</p>}
              </th>
              <td data-number>{differenceWords(mean)}</td>
              <td data-number>{count}</td>
              <td data-number>{reviews}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
