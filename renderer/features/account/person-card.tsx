import type { Contact } from '../../../core/contact/contact';
import { peaceOfContact } from '../../../core/contact/peace';
import { roleWords } from '../../ui/activity-words';
import { contactName, referrerWords, telephoneLink } from '../../ui/contact-words';
import classes from './account.module.css';
import { useAccountScope } from './account-context';

/** One person: how to reach them, their say, and what makes for rapport. */
export function PersonCard({ contact }: { readonly contact: Contact }) {
  const { page, status, openForm } = useAccountScope();
  const referrer = page.referrers[contact.id];
  const peace = peaceOfContact(contact, status.asOf);
  const phones = [contact.phone, contact.mobile].filter(Boolean);
  const about = [contact.title, contact.role === 'unknown' ? '' : roleWords[contact.role]].filter(Boolean);
  return (
    <article className={classes.card}>
      <button
        type="button"
        className={classes.cardName}
        onClick={() => openForm({ kind: 'contact', contact })}
      >
        {contactName(contact)}
      </button>
      {contact.hasLeft && <span className={classes.lost}> · has left</span>}
      {peace !== null && <p className={`${classes.line} ${classes.lost}`}>{peace.reason}</p>}
      {about.length > 0 && <p className={`${classes.line} ${classes.soft}`}>{about.join(' · ')}</p>}
      {(phones.length > 0 || contact.email !== '') && (
        <p className={classes.line}>
          {phones.map((phone) => (
            <a key={phone} className="rk-link" href={telephoneLink(phone)}>
              {phone}
            </a>
          ))}
          {contact.email !== '' && (
            <a className="rk-link" href={`mailto:${contact.email}`}>
              {contact.email}
            </a>
          )}
        </p>
      )}
      <Line label="Interests" text={contact.interests.join(', ')} />
      <Line label="Connections" text={contact.connections.join(', ')} />
      <Line label="Shared ground" text={contact.sharedGround} />
      <Line label="Referred by" text={referrerWords(referrer, page.account.id)} />
      <Line label="Notes" text={contact.notes} />
    </article>
  );
}

function Line({ label, text }: { readonly label: string; readonly text: string }) {
  if (text.trim() === '') return null;
  return (
    <p className={classes.line}>
      <span className={classes.soft}>{label}:</span> {text}
    </p>
  );
}
