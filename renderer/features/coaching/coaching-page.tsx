import type { ReactNode } from 'react';
import { SearchButton } from '../../app/search-button';
import { Page } from '../../ui/page';
import { PartTabs } from '../../ui/part-tabs';
import classes from './coaching.module.css';

const parts = [
  { href: '/coaching', label: 'Reviews' },
  { href: '/coaching/calibration', label: 'Calibration' },
  { href: '/coaching/export', label: 'Export reviews' },
] as const;

interface CoachingPageProps {
  readonly shown: (typeof parts)[number]['href'];
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** The place "Coaching" with its parts; what is in it stands in columns. */
export function CoachingPage({ shown, action, children }: CoachingPageProps) {
  return (
    <Page title="Coaching" isFilled search={<SearchButton />} action={action}>
      <div className={classes.screen}>
        <div className={classes.parts}>
          <PartTabs label="Parts of coaching" parts={parts} shown={shown} />
        </div>
        <div className={classes.columns}>{children}</div>
      </div>
    </Page>
  );
}
