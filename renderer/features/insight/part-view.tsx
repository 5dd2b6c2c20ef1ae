import { Button } from '@mantine/core';
import { Fragment, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { InsightFilter, InsightPage, InsightPart } from '../../../core/insight/insight';
import { exactDate } from '../../ui/calendar';
import { EmptyState } from '../../ui/empty-state';
import { AccountsDialog } from './accounts-dialog';
import type { FigurePlace } from './figure-place';
import { FigureView } from './figure-view';
import classes from './insight.module.css';
import { SentenceView } from './sentence-view';
import { StockFigure } from './stock-figure';
import { TryNext } from './try-next';

interface PartViewProps {
  readonly part: InsightPart;
  readonly filter: InsightFilter;
  readonly page: InsightPage;
}

/** The sentences, then the figures that prove them, each with the accounts that it is made of. */
export function PartView({ part, filter, page }: PartViewProps) {
  const [place, setPlace] = useState<FigurePlace | null>(null);
  const figures = page.figures.filter(({ rows }) => rows.length > 0);
  const needsRuns = part === 'process' || part === 'what-works';
  if ((figures.length === 0 && part !== 'own') || (needsRuns && page.runCount === 0))
    return <NothingYet needsRuns={needsRuns} />;
  const tries = page.sentences.filter(({ tone }) => tone === 'try');
  const told = page.sentences.filter(({ tone }) => tone !== 'try');
  const period = `${page.from === null ? 'Up to' : `${exactDate(page.from)} to`} ${exactDate(page.to)}`;
  return (
    <>
      {tries.length > 0 ? <TryNext tries={tries} onAccounts={setPlace} /> : null}
      <section className={classes.story} aria-label="What the figures say">
        {part === 'own' ? null : <p className={classes.period}>{period}</p>}
        {told.map((sentence) => (
          <SentenceView key={sentence.key} sentence={sentence} onAccounts={setPlace} />
        ))}
      </section>
      {figures.map((figure) => (
        <Fragment key={figure.id}>
          <FigureView figure={figure} onAccounts={setPlace} />
          {figure.id === 'pools' ? <StockFigure filter={filter} onAccounts={setPlace} /> : null}
        </Fragment>
      ))}
      <AccountsDialog query={{ part, filter }} place={place} onClose={() => setPlace(null)} />
    </>
  );
}

function NothingYet({ needsRuns }: { readonly needsRuns: boolean }) {
  return (
    <EmptyState
      title={needsRuns ? 'No completed engagement here' : 'Nothing to count here'}
      actions={<Button onClick={() => navigate('/today')}>Go to Today</Button>}
    >
      {needsRuns
        ? 'Run a playbook with an account and finish its review; from then on this page says whether it is followed and what comes of it. Or choose a longer period.'
        : 'Import deals and activities, or choose a longer period or another rep.'}
    </EmptyState>
  );
}
