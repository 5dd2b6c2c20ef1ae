import { Link } from 'wouter';
import type { ListedPlaybook } from '../../../core/playbook/playbook';
import type { PlaybookUsage } from '../../../core/playbook/playbook-usage';
import { RelativeDate } from '../../ui/relative-date';
import classes from './library.module.css';
import { readerAddress } from './playbook-address';

const mostShown = 3;

interface UsedLatelyProps {
  readonly playbooks: readonly ListedPlaybook[];
  readonly usage: readonly (PlaybookUsage & { readonly lastAccountName: string })[];
}

/** The playbooks of the last runs, for who comes back to go on. */
export function UsedLately({ playbooks, usage }: UsedLatelyProps) {
  const rows = usage.flatMap((one) => {
    const playbook = playbooks.find(({ id }) => id === one.playbookId);
    return playbook ? [{ ...one, playbook }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <section className={classes.lately} aria-labelledby="used-lately">
      <h2 id="used-lately" className={classes.situationTitle}>
        Used lately
      </h2>
      <ul>
        {rows.slice(0, mostShown).map(({ playbook, lastAt, lastAccountName, runCount }) => (
          <li key={playbook.fileId}>
            <Link href={readerAddress(playbook.fileId)}>{playbook.title}</Link>
            <span className="rk-soft">
              {lastAccountName ? `with ${lastAccountName}, ` : ''}
              <RelativeDate date={lastAt.slice(0, 10)} />
              {runCount > 1 ? ` · ${runCount} runs` : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
