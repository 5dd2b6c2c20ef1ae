import { useContext } from 'react';
import type { CallSheet } from '../../../core/call-sheet/call-sheet';
import { peaceOfContact } from '../../../core/contact/peace';
import { dealTitle } from '../../../core/deal/deal-title';
import { activityWords, roleWords } from '../../ui/activity-words';
import { AsOfContext } from '../../ui/as-of';
import { exactDate } from '../../ui/calendar';
import { contactName } from '../../ui/contact-words';
import { dealFactList } from '../../ui/deal-fact-list';
import { MoneySums } from '../../ui/money';
import classes from './call-sheet.module.css';
import { SheetFacts } from './sheet-facts';

const mostPeople = 4;
const mostEvents = 4;
const namesOf = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join(', ');

/** The upper third: why now, and everything that is known in three columns. */
export function SheetHead({ sheet }: { readonly sheet: CallSheet }) {
  const asOf = useContext(AsOfContext);
  const { account, pools, ownerName, won, lost, bought, neverBought } = sheet.account;
  return (
    <header className={classes.head}>
      <div className={classes.title}>
        <h1>{account.name}</h1>
        <p>{[sheet.playbook.playbook.title, sheet.repName, exactDate(asOf)].filter(Boolean).join(' · ')}</p>
      </div>
      {sheet.isTrial ? <p className={classes.stop}>A trial: this is a sample account.</p> : null}
      {pools.length > 0 ? (
        <div className={classes.why}>
          <h2>Why now</h2>
          {pools.map(({ pool, why }) => (
            <p key={pool}>{why}</p>
          ))}
        </div>
      ) : null}
      {account.doNotContact ? (
        <p className={classes.stop}>
          Do not contact{account.doNotContactReason === '' ? '.' : `: ${account.doNotContactReason}`}
        </p>
      ) : null}
      <div className={classes.known}>
        <section>
          <h2>Account</h2>
          <SheetFacts
            facts={[
              ['Owner', ownerName],
              ['Industry', account.industry],
              ['Segment', account.segment],
              ['In', [account.city, account.region].filter(Boolean).join(', ')],
              ['Phone', account.phone],
              ['Won', won.length === 0 ? '' : <MoneySums key="won" sums={won} />],
              ['Lost', lost.length === 0 ? '' : <MoneySums key="lost" sums={lost} />],
              ['Bought', namesOf(bought)],
              ['Never bought', namesOf(neverBought)],
              ...Object.entries(account.facts),
            ]}
          />
        </section>
        <section>
          <h2>People</h2>
          <People sheet={sheet} />
          <DealPart sheet={sheet} />
        </section>
        <section>
          <h2>Last events</h2>
          {sheet.account.activities.slice(0, mostEvents).map((activity) => (
            <p key={activity.id} className={classes.event}>
              <strong>
                {exactDate(activity.at.slice(0, 10))}, {activityWords[activity.kind].toLowerCase()}
                {activity.outcome === '' ? '' : `, ${activity.outcome.toLowerCase()}`}.
              </strong>{' '}
              {activity.text || activity.subject}
            </p>
          ))}
          {sheet.account.activities.length === 0 ? <p>Nothing is on record yet.</p> : null}
        </section>
      </div>
    </header>
  );
}

function People({ sheet }: { readonly sheet: CallSheet }) {
  const asOf = useContext(AsOfContext);
  const { contactId } = sheet.run;
  const present = sheet.account.contacts.filter(({ id, hasLeft }) => !hasLeft || id === contactId);
  const people = [...present].sort((a, b) => Number(b.id === contactId) - Number(a.id === contactId));
  return people.slice(0, mostPeople).map((contact) => (
    <p key={contact.id} className={classes.person}>
      <strong>{contactName(contact)}</strong>
      {contact.id === contactId ? ' (this call)' : ''}
      {[
        contact.title,
        contact.role === 'unknown' ? '' : roleWords[contact.role],
        peaceOfContact(contact, asOf)?.reason ?? '',
        contact.phone || contact.mobile,
        contact.id === contactId ? contact.email : '',
        contact.id === contactId ? contact.interests.join(', ') : '',
        contact.id === contactId ? contact.sharedGround : '',
      ]
        .filter(Boolean)
        .map((words) => `; ${words}`)
        .join('')
        .replace(';', ',')}
    </p>
  ));
}

function DealPart({ sheet }: { readonly sheet: CallSheet }) {
  const { deals, bought, neverBought } = sheet.account;
  const deal = deals.find(({ id }) => id === sheet.run.dealId);
  if (deal === undefined) return null;
  return (
    <>
      <h2>Deal: {dealTitle(deal, [...bought, ...neverBought])}</h2>
      <SheetFacts facts={dealFactList(deal)} />
    </>
  );
}
