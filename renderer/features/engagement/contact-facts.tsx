import { Text } from '@mantine/core';
import { peaceOfAccount, peaceOfContact } from '../../../core/contact/peace';
import { roleWords } from '../../ui/activity-words';
import { useShownDate } from '../../ui/as-of';
import { contactName, referrerWords, telephoneLink } from '../../ui/contact-words';
import { RapportList } from '../../ui/rapport-list';
import classes from './engagement.module.css';
import { useEngagementWork } from './engagement-work';
import { FactRows } from './fact-rows';

/** Who is called: how to reach them, their role, and what makes for rapport (M17). */
export function ContactFacts() {
  const { page, engagement } = useEngagementWork();
  const asOf = useShownDate();
  const contact = page.account.contacts.find(({ id }) => id === engagement.contactId);
  const { account, contacts } = page.account;
  const peace = contact ? peaceOfContact(contact, asOf) : peaceOfAccount(account, contacts, asOf);
  const phones = contact === undefined ? [page.account.account.phone] : [contact.phone, contact.mobile];
  const referrer = page.account.referrers[contact?.id ?? ''];
  const rapport = page.account.rapport.filter(({ contactId }) => contactId === contact?.id);
  return (
    <section className={classes.section} aria-label="Contact">
      <h2>{contact === undefined ? 'Contact' : contactName(contact)}</h2>
      {contact === undefined && (
        <Text size="sm" c="dimmed">
          No contact is chosen.
        </Text>
      )}
      {peace !== null && (
        <Text size="sm" c="error" fw={600}>
          {peace.reason}
        </Text>
      )}
      <FactRows
        facts={[
          ['Title', contact?.title ?? ''],
          ['Role', contact === undefined || contact.role === 'unknown' ? '' : roleWords[contact.role]],
          ...phones
            .filter((phone) => phone !== '')
            .map(
              (phone, index) =>
                [
                  index === 0 ? 'Phone' : 'Mobile',
                  <a key={phone} className="rk-link" href={telephoneLink(phone)}>
                    {phone}
                  </a>,
                ] as const,
            ),
          [
            'E-mail',
            contact === undefined || contact.email === '' ? (
              ''
            ) : (
              <a key="mail" className="rk-link" href={`mailto:${contact.email}`}>
                {contact.email}
              </a>
            ),
          ],
          ['Interests', contact?.interests.join(', ') ?? ''],
          ['Connections', contact?.connections.join(', ') ?? ''],
          ['Shared ground', contact?.sharedGround ?? ''],
          ['Referred by', referrerWords(referrer, page.account.account.id)],
          ['Notes', contact?.notes ?? ''],
        ]}
      />
      {rapport.length > 0 && (
        <RapportList matches={rapport} ownAccountId={page.account.account.id} className={classes.rapport} />
      )}
    </section>
  );
}
