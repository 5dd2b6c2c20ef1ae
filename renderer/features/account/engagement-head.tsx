import type { AccountPage } from '../../../core/account/account-page';
import type { Engagement } from '../../../core/engagement/engagement';
import classes from './account.module.css';

const phaseWords: Record<Engagement['phase'], string> = {
  prepare: 'in preparation',
  call: 'in the call',
  review: 'in review',
};

/** An engagement and where it stands. */
export function EngagementHead({ engagement }: { readonly engagement: AccountPage['engagements'][number] }) {
  const standing =
    engagement.status === 'open'
      ? phaseWords[engagement.phase]
      : engagement.status === 'abandoned'
        ? 'abandoned'
        : ['completed', engagement.review.outcome, engagement.review.verdict].filter(Boolean).join(' · ');
  return (
    <>
      <a className="rk-link" href={`#/engagements/${engagement.id}`}>
        <strong>{engagement.playbookTitle}</strong>
      </a>
      <span className={classes.soft}> · {standing}</span>
    </>
  );
}
