import { useDebouncedValue } from '@mantine/hooks';
import type { ListFilter } from '../../../core/power-hour/power-hour';
import type { ListPreview } from '../../../core/power-hour/power-hour-page';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { LongName } from '../../ui/long-name';
import { Money } from '../../ui/money';
import { PoolBadge } from '../../ui/pool-badge';
import { Section } from '../../ui/section';
import { GapMarks } from './gap-marks';
import classes from './power-hour.module.css';
import { causeWords } from './power-hour-words';

/** Whom the filters bring, each with why, and who is left out and why. */
export function DrawnPreview({ filter }: { readonly filter: ListFilter }) {
  const [asked] = useDebouncedValue(filter, 200);
  const preview = useRequest('powerHour.preview', asked, { keepsPrevious: true });
  return (
    <Answer query={preview} failure="The list could not be drawn">
      {(data) => (
        <Section title={`${data.rows.length} on the list`} actions={<Rest data={data} />}>
          <LeftOut leftOut={data.leftOut} />
          {data.rows.length === 0 ? (
            <EmptyState title="Nobody fits">
              Choose more pools, fewer filters, or a shorter time since the last call.
            </EmptyState>
          ) : (
            <PreviewTable rows={data.rows} />
          )}
        </Section>
      )}
    </Answer>
  );
}

function Rest({ data }: { readonly data: ListPreview }) {
  const more = data.fitting - data.rows.length;
  return more > 0 ? <span className="rk-soft">{more.toLocaleString('en-US')} more would fit</span> : null;
}

function PreviewTable({ rows }: Pick<ListPreview, 'rows'>) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col" style={{ width: '30%' }}>
            Account
          </th>
          <th scope="col">Why</th>
          <th scope="col" data-number style={{ width: 88 }}>
            At stake
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.accountId}>
            <th scope="row" className={classes.cell}>
              <LongName isStrong>{row.accountName}</LongName>
              <div className={classes.small}>
                {row.contactName || (row.phone === '' ? 'Nobody named' : '')}{' '}
                <span className={classes.number}>{row.phone}</span>
              </div>
            </th>
            <td>
              <span className={classes.why} title={row.why}>
                {row.why}
              </span>
              <PoolBadge pool={row.pool} /> <GapMarks missing={row.missing} />
            </td>
            <td data-number>
              <Money amount={row.amount} currency={row.currency} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LeftOut({ leftOut }: Pick<ListPreview, 'leftOut'>) {
  if (leftOut.length === 0) return null;
  return (
    <ul className={classes.leftOut} aria-label="Left out">
      {leftOut.map(({ cause, count, examples }) => (
        <li key={cause}>
          <details>
            <summary>
              Left out: {count.toLocaleString('en-US')} {causeWords[cause]}
            </summary>
            <ul>
              {examples.map((one) => (
                <li key={one.accountId}>
                  {one.accountName}: {one.why}
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
