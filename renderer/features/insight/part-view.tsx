import { Button } from '@mantine/core';
import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { InsightFilter, InsightPage, InsightPart, InsightSentence } from '../../../core/insight/insight';
import { exactDate } from '../../ui/calendar';
import { EmptyState } from '../../ui/empty-state';
import { AccountsDialog, type FigurePlace } from './accounts-dialog';
import { FigureView } from './figure-view';
import classes from './insight.module.css';

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
  if (figures.length === 0 || (needsRuns && page.runCount === 0)) return <NothingYet needsRuns={needsRuns} />;
  const period = `${page.from === null ? 'Up to' : `${exactDate(page.from)} to`} ${exactDate(page.to)}`;
  return (
    <>
      <section className={classes.story} aria-label="What the figures say">
        <p className={classes.period}>{period}</p>
        {page.sentences.map((sentence) => (
          <SentenceView key={sentence.key} sentence={sentence} onAccounts={setPlace} />
        ))}
      </section>
      {figures.map((figure) => (
        <FigureView key={figure.id} figure={figure} onAccounts={setPlace} />
      ))}
      <AccountsDialog query={{ part, filter }} place={place} onClose={() => setPlace(null)} />
    </>
  );
}

interface SentenceViewProps {
  readonly sentence: InsightSentence;
  readonly onAccounts: (place: FigurePlace) => void;
}

function SentenceView({ sentence: { key, text, tone, accountCount }, onAccounts }: SentenceViewProps) {
  return (
    <p className={classes.sentence} data-tone={tone}>
      {text}{' '}
      {accountCount > 0 ? (
        <button
          type="button"
          className={classes.evidence}
          aria-label={`${accountWords(accountCount)} behind: ${text}`}
          onClick={() => onAccounts({ figure: '', row: key, column: '', title: text })}
        >
          {accountWords(accountCount)}
        </button>
      ) : null}
    </p>
  );
}

const accountWords = (count: number): string =>
  count === 1 ? '1 account' : `${count.toLocaleString('en-US')} accounts`;

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
