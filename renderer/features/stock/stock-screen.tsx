import { Button, SegmentedControl } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { PoolId } from '../../../core/pool/pool';
import type { StockPage, StockStep } from '../../../core/stock/stock';
import { useCommands } from '../../app/commands';
import { ScopeControl } from '../../app/scope-control';
import { SearchButton } from '../../app/search-button';
import { keepValue, useKept } from '../../app/use-kept';
import { useRequest } from '../../app/use-request';
import { useScope } from '../../app/use-scope';
import { Answer } from '../../ui/answer';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { poolWords } from '../../ui/pool-words';
import { Section } from '../../ui/section';
import classes from './stock.module.css';
import { StockAdvice } from './stock-advice';
import { StockTable } from './stock-table';

/** Charts are a large piece of script, read when the first one is shown. */
const StockChart = lazy(async () => ({ default: (await import('./stock-chart')).StockChart }));

/** The history of live opportunities, where it is going, and what to do about it (M9). */
export function StockScreen() {
  const choice = useScope();
  const { scope, hasMe, setScope } = choice;
  const [step, setStep] = useKept<StockStep>('stock.step', 'week');
  const stock = useRequest('stock.get', { scope, step }, { keepsPrevious: true });
  const callPool = (pool: PoolId) => {
    keepValue('today.pool', pool);
    navigate('/today');
  };
  const [most] = stock.data?.waiting ?? [];
  const group = 'Stock';
  useCommands([
    { id: 'stock-week', label: 'Show by week', group, keys: 'w', run: () => setStep('week') },
    { id: 'stock-month', label: 'Show by month', group, keys: 'n', run: () => setStep('month') },
    ...(hasMe
      ? [
          {
            id: 'stock-scope',
            label: scope === 'mine' ? 'Show everybody’s' : 'Show mine',
            group,
            keys: 'm',
            run: () => setScope(scope === 'mine' ? 'all' : 'mine'),
          },
        ]
      : []),
  ]);
  return (
    <Page
      title="Live opportunities"
      aside={<ScopeControl choice={choice} label="Whose opportunities" />}
      search={<SearchButton />}
      action={
        most ? (
          <Button variant="filled" onClick={() => callPool(most.pool)}>
            Call: {poolWords[most.pool]}
          </Button>
        ) : null
      }
    >
      <Answer query={stock} failure="The stock could not be read">
        {(page) => <StockParts page={page} step={step} setStep={setStep} onCall={callPool} />}
      </Answer>
    </Page>
  );
}

interface StockPartsProps {
  readonly page: StockPage;
  readonly step: StockStep;
  readonly setStep: (step: StockStep) => void;
  readonly onCall: (pool: PoolId) => void;
}

function StockParts({ page, step, setStep, onCall }: StockPartsProps) {
  return (
    <div className={classes.screen}>
      <StockAdvice page={page} onCall={onCall} />
      <Section
        title={step === 'week' ? 'The last year' : 'The last two years'}
        actions={
          <SegmentedControl
            aria-label="Step of the history"
            value={step}
            onChange={(value) => setStep(value === 'month' ? 'month' : 'week')}
            data={[
              { value: 'week', label: 'By week' },
              { value: 'month', label: 'By month' },
            ]}
          />
        }
      >
        <Suspense fallback={<Loading what="Drawing the history" />}>
          <StockChart page={page} />
        </Suspense>
      </Section>
      <Section title="The figures">
        <p className={classes.soft}>
          Live: opened or touched lately enough not to be stale. Opened, won and lost: since the line below.
        </p>
        <StockTable points={page.points} />
      </Section>
    </div>
  );
}
