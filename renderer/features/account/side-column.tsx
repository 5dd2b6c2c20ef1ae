import { Button } from '@mantine/core';
import { localDateOf } from '../../../core/calendar/local-date-of';
import { KeyHint } from '../../ui/key-caps';
import { RelativeDate } from '../../ui/relative-date';
import { ScrollRegion } from '../../ui/scroll-region';
import { Section } from '../../ui/section';
import classes from './account.module.css';
import { useAccountScope } from './account-context';
import { AttemptsCard } from './attempts-card';
import { CoachingCard } from './coaching-card';
import { DealCard } from './deal-card';
import { EngagementHead } from './engagement-head';
import { FitCard } from './fit-card';
import { NextSteps } from './next-steps';
import { OfferingCard } from './offering-card';
import { PersonCard } from './person-card';
import { RapportCard } from './rapport-card';
import { Recommended } from './recommended';
import { ReferralCard } from './referral-card';
import { TriggerCard } from './trigger-card';
import { ValueCard } from './value-card';

/** Playbooks, next steps, people, deals, offerings, referrals and engagements as cards. */
export function SideColumn() {
  const { page, openForm } = useAccountScope();
  const deals = [...page.deals].sort((a, b) => dateOf(b).localeCompare(dateOf(a)));
  return (
    <ScrollRegion as="aside" className={classes.side} label="People, deals and more">
      <Recommended />
      <NextSteps />
      <AttemptsCard />
      <TriggerCard />
      <Section
        title="People"
        count={page.contacts.length}
        actions={
          <Button size="compact-xs" onClick={() => openForm({ kind: 'contact', contact: null })}>
            Add a contact <KeyHint keys="c" />
          </Button>
        }
      >
        {page.contacts.map((contact) => (
          <PersonCard key={contact.id} contact={contact} />
        ))}
      </Section>
      <RapportCard />
      <Section
        title="Deals"
        count={page.deals.length}
        actions={
          <Button size="compact-xs" onClick={() => openForm({ kind: 'deal', deal: null })}>
            Add a deal <KeyHint keys="d" />
          </Button>
        }
      >
        {deals.map((deal) => (
          <DealCard key={deal.id} deal={deal} />
        ))}
      </Section>
      <OfferingCard />
      <FitCard />
      <ReferralCard />
      <ValueCard />
      <CoachingCard />
      {page.engagements.length > 0 && (
        <Section title="Engagements" count={page.engagements.length}>
          {page.engagements.map((engagement) => (
            <div key={engagement.id} className={classes.card}>
              <EngagementHead engagement={engagement} />
              <p className={classes.line}>
                <span className={classes.soft}>
                  <RelativeDate
                    date={engagement.calledAt?.slice(0, 10) ?? localDateOf(engagement.createdAt)}
                  />
                </span>
                {engagement.status === 'done' && (
                  <>
                    {' · '}
                    <a
                      className="rk-link"
                      href={`#/coaching/${engagement.id}`}
                      aria-label={`Coach from ${engagement.playbookTitle}`}
                    >
                      coach
                    </a>
                  </>
                )}
              </p>
            </div>
          ))}
        </Section>
      )}
    </ScrollRegion>
  );
}

function dateOf(deal: { readonly closedOn: string | null; readonly openedOn: string | null }): string {
  return deal.closedOn ?? deal.openedOn ?? '';
}
