import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RowIssue } from '../../../core/import/import-record';
import { Section } from '../../ui/section';
import { numberWords } from './count-words';
import classes from './imports.module.css';

interface RowIssuesProps {
  readonly title: string;
  readonly lead: string;
  readonly issues: readonly RowIssue[];
}

const shownFirst = 8;
/** More lines than this in one page make scrolling slow; the counts by reason tell the rest. */
const shownAtMost = 2_000;

function byReason(issues: readonly RowIssue[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { reason } of issues) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1]);
}

/** Rows with what is the matter with each; long lists are opened on wish. */
export function RowIssues({ title, lead, issues }: RowIssuesProps) {
  const [isWhole, setIsWhole] = useState(false);
  if (issues.length === 0) return null;
  const shown = issues.slice(0, isWhole ? shownAtMost : shownFirst);
  const reasons = byReason(issues);
  return (
    <Section title={title} count={issues.length}>
      <p className={classes.lead}>{lead}</p>
      {issues.length > shownFirst && reasons.length < issues.length ? (
        <ul className={classes.plainList}>
          {reasons.slice(0, 5).map(([reason, count]) => (
            <li key={reason}>
              <strong>{numberWords(count)}</strong> × {reason}
            </li>
          ))}
        </ul>
      ) : null}
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col" data-number>
              Row
            </th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ file, row, reason }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one row may be told of twice in the same words.
            <tr key={`${file}-${row}-${index}`}>
              <td>{file}</td>
              <td data-number>{numberWords(row)}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!isWhole && issues.length > shownFirst ? (
        <Button size="compact-xs" onClick={() => setIsWhole(true)}>
          Show all {numberWords(issues.length)}
        </Button>
      ) : null}
      {isWhole && issues.length > shownAtMost ? (
        <p className={classes.lead}>The first {numberWords(shownAtMost)} are shown.</p>
      ) : null}
    </Section>
  );
}
