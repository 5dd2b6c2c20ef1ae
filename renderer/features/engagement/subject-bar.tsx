import { Select, Text } from '@mantine/core';
import { whyNotToContact } from '../../../core/contact/why-not-to-contact';
import { dealTitle } from '../../../core/deal/deal-title';
import { useShownDate } from '../../ui/as-of';
import { exactDate } from '../../ui/calendar';
import { contactName, telephoneLink } from '../../ui/contact-words';
import { moneyWords } from '../../ui/money-words';
import classes from './engagement.module.css';
import { useEngagementWork } from './engagement-work';
import { ProgrammeChoice } from './programme-choice';

/** Which deal and which contact it is about: proposed, and changeable here. Beside them how to reach them. */
export function SubjectBar() {
  const { page, engagement, edit, isClosed } = useEngagementWork();
  const { deals, contacts, account } = page.account;
  const contact = contacts.find(({ id }) => id === engagement.contactId);
  const asOf = useShownDate();
  // Who is left in peace may be named, since they may have called us; nobody is led to call them.
  const obstacle = contact === undefined ? '' : whyNotToContact(contact, asOf);
  const phone = contact?.phone || contact?.mobile || account.phone;
  const attempt = page.attemptsBefore + 1;
  const offerings = [...page.account.bought, ...page.account.neverBought];
  const dealOptions = deals.map((deal) => {
    const amount = deal.amount === null ? '' : `, ${moneyWords(deal.amount, deal.currency)}`;
    const date = deal.closedOn ?? deal.openedOn;
    return {
      value: deal.id,
      label: `${dealTitle(deal, offerings)} (${deal.status}${date ? ` ${exactDate(date)}` : ''}${amount})`,
    };
  });
  return (
    <section className={classes.subject} aria-label="Who and what it is about">
      <Select
        aria-label="Contact"
        placeholder="No contact"
        data={contacts.map((each) => ({
          value: each.id,
          label: `${contactName(each)}${whyNotToContact(each, asOf) === '' ? '' : ' (not to be contacted)'}`,
        }))}
        value={engagement.contactId}
        onChange={(contactId) => edit({ contactId })}
        disabled={isClosed}
        clearable
        searchable={contacts.length > 8}
        flex="0 0 190px"
      />
      <Select
        aria-label="Deal"
        placeholder="No deal"
        data={dealOptions}
        value={engagement.dealId}
        onChange={(dealId) => edit({ dealId })}
        disabled={isClosed}
        clearable
        searchable={deals.length > 8}
        flex={1}
        miw={180}
        maw={420}
      />
      <ProgrammeChoice />
      <span className={classes.reach}>
        {obstacle !== '' && (
          <Text span size="sm" c="error" fw={600}>
            {obstacle}
          </Text>
        )}
        {obstacle === '' && phone !== '' && (
          <a className="rk-link" href={telephoneLink(phone)}>
            {phone}
          </a>
        )}
        {obstacle === '' && contact !== undefined && contact.email !== '' && (
          <a className="rk-link" href={`mailto:${contact.email}`} title={contact.email}>
            {contact.email}
          </a>
        )}
        <span className="rk-soft" title="Outgoing attempts since they last answered">
          Attempt {attempt}
        </span>
      </span>
    </section>
  );
}
