import { Button, Group } from '@mantine/core';
import { lazy, Suspense, useRef, useState } from 'react';
import type { InsightFigure } from '../../../core/insight/insight';
import { showFailure } from '../../app/show-failure';
import { Loading } from '../../ui/loading';
import { Section } from '../../ui/section';
import { drawnRows, mostDrawn } from './drawn-rows';
import type { FigurePlace } from './figure-place';
import { FigureTable } from './figure-table';
import classes from './insight.module.css';
import { saveFigure } from './save-figure';

/** Charts are a large piece of script, read when the first one is shown. */
const FigureChart = lazy(async () => ({ default: (await import('./figure-chart')).FigureChart }));

interface FigureViewProps {
  readonly figure: InsightFigure;
  readonly onAccounts: (place: FigurePlace) => void;
}

/** One chart with the table behind it, and both as files. */
export function FigureView({ figure, onAccounts }: FigureViewProps) {
  const [hasTable, setTable] = useState(false);
  const drawn = useRef<HTMLDivElement>(null);
  const rows = drawnRows(figure);
  const save = (kind: 'csv' | 'svg' | 'png') =>
    void saveFigure(figure, kind, drawn.current).catch((error: unknown) =>
      showFailure(error, 'The figure was not saved'),
    );
  const isTableShown = hasTable || rows.length === 0;
  return (
    <Section
      title={figure.title}
      actions={
        <Group gap={6}>
          {rows.length === 0 ? null : (
            <Button
              size="compact-xs"
              aria-label={`${isTableShown ? 'Hide the table' : 'Table'} of ${figure.title}`}
              aria-expanded={isTableShown}
              onClick={() => setTable(!hasTable)}
            >
              {isTableShown ? 'Hide the table' : 'Table'}
            </Button>
          )}
          <Button size="compact-xs" aria-label={`Save ${figure.title} as CSV`} onClick={() => save('csv')}>
            CSV
          </Button>
          {rows.length === 0 ? null : (
            <>
              <Button
                size="compact-xs"
                aria-label={`Save ${figure.title} as SVG`}
                onClick={() => save('svg')}
              >
                SVG
              </Button>
              <Button
                size="compact-xs"
                aria-label={`Save ${figure.title} as PNG`}
                onClick={() => save('png')}
              >
                PNG
              </Button>
            </>
          )}
        </Group>
      }
    >
      {rows.length === 0 ? null : (
        <div ref={drawn} className={classes.chart} aria-hidden="true">
          <Suspense fallback={<Loading what="Drawing" />}>
            <FigureChart figure={figure} rows={rows} onAccounts={onAccounts} />
          </Suspense>
        </div>
      )}
      {isTableShown ? <FigureTable figure={figure} onAccounts={onAccounts} /> : null}
      <p className={classes.note}>
        {figure.note}
        {rows.length === mostDrawn && figure.rows.length > mostDrawn
          ? ` The chart shows the first ${mostDrawn}, the table all ${figure.rows.length}.`
          : ''}
        {rows.length > 0 && figure.chart.kind === 'matrix' && figure.columns.length > mostDrawn
          ? ` Of the columns the chart shows the first ${mostDrawn}, the table all ${figure.columns.length}.`
          : ''}
      </p>
    </Section>
  );
}
