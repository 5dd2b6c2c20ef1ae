import type { ReactNode } from 'react';
import { Page } from '../../ui/page';
import classes from './training.module.css';

/** Where one learns to call: a card for each way. */
export function TrainingScreen({ children }: { readonly children: ReactNode }) {
  return (
    <Page title="Training">
      <div className={classes.cards}>{children}</div>
    </Page>
  );
}
