import { Link } from 'wouter';
import { useRequest } from '../../app/use-request';
import { useStatus } from '../../app/use-status';
import { Section } from '../../ui/section';
import classes from './today.module.css';

/** My week so far and one thing to try; the rest is on my own page. */
export function OwnCard() {
  const repId = useStatus()?.settings.meRepId ?? null;
  return repId === null ? null : <Mine key={repId} repId={repId} />;
}

function Mine({ repId }: { readonly repId: string }) {
  const filter = { period: '52-weeks', repId, playbookId: null, pool: null } as const;
  const sentences = useRequest('insight.get', { part: 'own', filter }).data?.sentences ?? [];
  const week = sentences.find(({ key }) => key === 'week');
  const thing = sentences.find(({ tone }) => tone === 'try');
  if (!week) return null;
  return (
    <Section
      title="My week"
      actions={
        <Link className={`rk-link ${classes.small}`} href="/insight/own">
          My own page
        </Link>
      }
    >
      <p className={classes.quiet}>{week.text}</p>
      {thing ? (
        <p className={classes.tried} title={thing.why}>
          Try: {thing.text}
        </p>
      ) : null}
    </Section>
  );
}
