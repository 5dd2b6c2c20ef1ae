import { Button } from '@mantine/core';
import type { CoachingList } from '../../../core/coaching/coaching-page';
import { useCommand } from '../../app/use-request';
import { exactDate } from '../../ui/calendar';
import { Section } from '../../ui/section';
import classes from './coaching.module.css';

/** What was changed on two machines: both are kept, side by side, until one is chosen. */
export function ConflictList({ conflicts }: { readonly conflicts: CoachingList['conflicts'] }) {
  const choose = useCommand('coaching.choose', { failure: 'Nothing was chosen' });
  if (conflicts.length === 0) return null;
  return (
    <Section title="Changed on two machines" count={conflicts.length}>
      {conflicts.map(({ collection, id, reviewId, accountName, versions }) => (
        <div key={id}>
          <p>
            {collection === 'comments' ? 'A comment' : 'A score'} on{' '}
            <a className="rk-link" href={`#/coaching/${reviewId}`}>
              {accountName}
            </a>
          </p>
          <div className={classes.versions}>
            {versions.map(({ by, at, text }, version) => (
              <div key={`${at}${text}`} className={classes.version}>
                <p className={classes.words}>{text}</p>
                <p className={classes.small}>
                  {by} · {exactDate(at.slice(0, 16))}
                </p>
                <Button
                  size="compact-sm"
                  mt={6}
                  disabled={choose.isPending}
                  onClick={() => choose.mutate({ collection, id, version })}
                >
                  Keep this one
                </Button>
              </div>
            ))}
          </div>
        </div>
      ))}
    </Section>
  );
}
