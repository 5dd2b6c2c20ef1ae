import type { ReactNode } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { InsightPart } from '../../../core/insight/insight';
import { useCommands } from '../../app/commands';
import { SearchButton } from '../../app/search-button';
import { Page } from '../../ui/page';
import { PartTabs } from '../../ui/part-tabs';
import classes from './insight.module.css';

interface Place {
  readonly href: string;
  readonly label: string;
  readonly part: InsightPart | 'weekly';
}

export const insightPlaces: readonly Place[] = [
  { href: '/insight', label: 'Process', part: 'process' },
  { href: '/insight/what-works', label: 'What works', part: 'what-works' },
  { href: '/insight/why-we-lose', label: 'Why we lose', part: 'why-we-lose' },
  { href: '/insight/pipeline', label: 'Pipeline', part: 'pipeline' },
  { href: '/insight/own', label: 'My own page', part: 'own' },
  { href: '/insight/week', label: 'Weekly summary', part: 'weekly' },
];

interface InsightFrameProps {
  readonly shown: string;
  /** What is told of: the choices at the right of the tabs. */
  readonly choices: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** What all parts of Insight have around them. */
export function InsightFrame({ shown, choices, action, children }: InsightFrameProps) {
  useCommands(
    insightPlaces.map(({ href, label }, index) => ({
      id: `insight-${href}`,
      label: `Insight: ${label}`,
      group: 'Insight',
      keys: String(index + 1),
      run: () => navigate(href),
    })),
  );
  return (
    <Page title="Insight" search={<SearchButton />} action={action}>
      <div className={classes.screen}>
        <div className={classes.top}>
          <PartTabs label="Parts of Insight" parts={insightPlaces} shown={shown} />
          {choices}
        </div>
        {children}
      </div>
    </Page>
  );
}
