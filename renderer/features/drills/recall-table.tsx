import { Link } from 'wouter';
import type { DrilledPlaybook } from '../../../core/training/training-pages';
import { LongName } from '../../ui/long-name';
import { lessonAddress, sessionAddress } from './addresses';
import classes from './drills.module.css';
import { shareWords } from './training-words';

/** How well each playbook that was begun is known. */
export function RecallTable({ playbooks }: { readonly playbooks: readonly DrilledPlaybook[] }) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Playbook</th>
          <th scope="col" data-number>
            Seen
          </th>
          <th scope="col" data-number>
            Waiting
          </th>
          <th scope="col" data-number title="Of the cards that came due in the last 30 days">
            Recalled
          </th>
          <th scope="col" data-number title="How likely you are to recall a card that you have seen">
            Known now
          </th>
          <th scope="col">
            <span className="rk-hidden">Drill it</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {playbooks.map((one) => (
          <tr key={one.fileId}>
            <th scope="row">
              <Link href={lessonAddress(one.fileId)} className={classes.rowLink}>
                <LongName>{one.title}</LongName>
              </Link>
            </th>
            <td data-number>
              {one.seenCount} of {one.cardCount}
            </td>
            <td data-number>{one.waitingCount === 0 ? '–' : one.waitingCount}</td>
            <td data-number>{shareWords(one.retention)}</td>
            <td data-number>{shareWords(one.recall)}</td>
            <td data-number>
              <Link
                className="rk-link"
                href={sessionAddress(one.fileId)}
                aria-label={`Drill only this: ${one.title}`}
              >
                Drill only this
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
