import { SegmentedControl } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { HandOffReport } from '../../../core/hand-off/hand-off';
import { SearchButton } from '../../app/search-button';
import { useKept } from '../../app/use-kept';
import { useRequest } from '../../app/use-request';
import { useStatus } from '../../app/use-status';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { LongName } from '../../ui/long-name';
import { Money } from '../../ui/money';
import { Page } from '../../ui/page';
import { RelativeDate } from '../../ui/relative-date';
import { MoreRows, useShownPart } from '../../ui/shown-part';
import classes from './hand-offs.module.css';
import { stageWords } from './stage-words';
import { UnpassedWins } from './unpassed-wins';

/** Every baton that was passed, what hangs first, and the wins that nobody handed over (M24). */
export function HandOffsScreen() {
  const hasMe = useStatus()?.settings.meRepId !== null;
  const [wanted, setScope] = useKept<'mine' | 'all'>('hand-offs.scope', 'mine');
  const scope = hasMe ? wanted : 'all';
  const report = useRequest('handOff.report', { scope });
  return (
    <Page
      title="Hand-offs"
      search={<SearchButton />}
      aside={
        hasMe ? (
          <SegmentedControl
            aria-label="Whose accounts"
            value={scope}
            onChange={(value) => setScope(value === 'all' ? 'all' : 'mine')}
            data={[
              { value: 'mine', label: 'Mine' },
              { value: 'all', label: 'Everybody' },
            ]}
          />
        ) : null
      }
    >
      <Answer query={report} failure="The hand-offs could not be read">
        {(data) =>
          data.rows.length === 0 && data.unpassed.length === 0 ? (
            <>
              <UnpassedWins report={data} />
              <EmptyState
                icon={<IconArrowsExchange size={28} stroke={1.4} />}
                title="Nothing was handed over yet"
              >
                When a deal is won, its card on the account offers the hand-off: a checklist, who takes over,
                and what the customer was promised.
              </EmptyState>
            </>
          ) : (
            <>
              <UnpassedWins report={data} />
              <Passed report={data} />
            </>
          )
        }
      </Answer>
    </Page>
  );
}

function Passed({ report }: { readonly report: HandOffReport }) {
  const { shown, ...more } = useShownPart(report.rows);
  if (report.rows.length === 0) return null;
  return (
    <>
      <h2 className={classes.heading}>Handed over</h2>
      <ul className={classes.list}>
        {shown.map((row) => (
          <li key={row.id} className={classes.row}>
            <div className={classes.who}>
              <Link className="rk-link" href={`/hand-offs/${row.id}`}>
                <LongName isStrong>{`${row.accountName}, ${row.dealName}`}</LongName>
              </Link>
              {row.hangs.map((words) => (
                <p key={words} className={classes.hangs}>
                  {words}
                </p>
              ))}
              {row.hangs.length === 0 ? (
                <p className={classes.small}>
                  {row.checklist.filter(({ doneAt }) => doneAt !== null).length} of {row.checklist.length}{' '}
                  done
                </p>
              ) : null}
            </div>
            <span className={classes.stage}>
              {stageWords(row)}
              <span className="rk-soft">
                {' '}
                <RelativeDate date={row.acceptedOn ?? row.passedOn ?? row.returns.at(-1)?.on ?? null} />
              </span>
            </span>
            <span className={classes.amount}>
              <Money amount={row.amount} currency={row.currency} />
            </span>
          </li>
        ))}
      </ul>
      <MoreRows {...more} />
    </>
  );
}
