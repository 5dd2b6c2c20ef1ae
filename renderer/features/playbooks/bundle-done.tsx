import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { navigate } from 'wouter/use-hash-location';
import type { BundleResult } from '../../../core/playbook/bundle-plan';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import classes from './arrivals.module.css';
import { bundleWords } from './count-words';
import { readerAddress } from './playbook-address';

interface BundleDoneProps {
  readonly name: string;
  readonly result: BundleResult;
  readonly waiting: number;
  readonly goOn: () => void;
}

/** What was taken and what was not, and where to go from here. */
export function BundleDone({ name, result: { written, left }, waiting, goOn }: BundleDoneProps) {
  return (
    <Page
      title={`Import ${name}`}
      action={
        waiting > 0 ? (
          <Button variant="filled" onClick={goOn}>
            Next file ({waiting})
          </Button>
        ) : (
          <Button variant="filled" onClick={() => navigate('/playbooks')}>
            All playbooks
          </Button>
        )
      }
    >
      <div className={classes.column}>
        <Notice title={`${bundleWords(written)} taken`} tone="plain">
          {written.length > 0
            ? 'They are in the library. What they replaced is among the “Kept texts” of the editor.'
            : 'Your playbooks are as they were.'}
        </Notice>
        {left.length > 0 ? (
          <Section title="Not taken" count={left.length}>
            <ul className={classes.entries}>
              {left.map((one) => (
                <li key={one.name} className={classes.entry}>
                  <div className={classes.entryWords}>
                    <strong>{one.name}</strong>
                    <span>{one.reason}</span>
                  </div>
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
        {written.length > 0 ? (
          <Section title="Taken" count={written.length}>
            <ul className={classes.entries}>
              {written.map(({ fileId }) => (
                <li key={fileId} className={classes.entry}>
                  <Link href={readerAddress(fileId)} className="rk-link">
                    {fileId}
                  </Link>
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
      </div>
    </Page>
  );
}
