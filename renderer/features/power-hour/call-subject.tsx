import { Button, Select } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { whyNotToContact } from '../../../core/contact/why-not-to-contact';
import type { CallDraft } from '../../../core/power-hour/power-hour';
import type { CallCard, ListedCall } from '../../../core/power-hour/power-hour-page';
import { useShownDate } from '../../ui/as-of';
import { contactName, telephoneLink } from '../../ui/contact-words';
import { KeyHint } from '../../ui/key-caps';
import { PoolBadge } from '../../ui/pool-badge';
import classes from './live.module.css';

const MarkdownView = lazy(async () => ({
  default: (await import('../../markdown/markdown-view')).MarkdownView,
}));

/** More is on the account's page: the words to say come first. */
const mostInCommon = 2;

interface CallSubjectProps {
  readonly call: ListedCall;
  readonly card: CallCard | undefined;
  readonly draft: CallDraft;
  readonly edit: (part: Partial<CallDraft>) => void;
}

/** Who is called, at what number, why, and the words to begin with. */
export function CallSubject({ call, card, draft, edit }: CallSubjectProps) {
  const ground = card === undefined ? [] : groundWith(card, draft.contactId);
  return (
    <section className={classes.subject} aria-label="This call">
      <h2 className={classes.account}>
        <a href={`#/accounts/${call.accountId}`}>{call.accountName}</a>
      </h2>
      <div className={classes.person}>
        {call.refusal === '' ? (
          <Person card={card} draft={draft} edit={edit} fallback={call.contactName} />
        ) : (
          <p role="status" className={classes.obstacle}>
            {call.refusal}. Skip this account.
          </p>
        )}
        {call.refusal !== '' ? null : call.phone === '' ? (
          <span className="rk-soft">No number on record</span>
        ) : (
          <a data-dial className={classes.phone} href={telephoneLink(call.phone)}>
            {call.phone}
            <KeyHint keys="d" />
          </a>
        )}
      </div>
      <p className={classes.why}>
        {call.pool ? <PoolBadge pool={call.pool} /> : null} {call.why}
      </p>
      {card && card.opener !== '' ? (
        <section className={classes.opener} aria-label={`Opener from ${card.playbookTitle}`}>
          <Suspense fallback={<p>{card.opener}</p>}>
            <MarkdownView text={card.opener} />
          </Suspense>
        </section>
      ) : null}
      {ground.length > 0 ? (
        <p className={classes.story}>
          <strong>In common:</strong> {ground.join(' · ')}
        </p>
      ) : null}
      {card?.story ? (
        <p className={classes.story} title={card.story.why}>
          <strong>To tell:</strong> {card.story.story.title}
          {card.story.story.result === '' ? '' : `. ${card.story.story.result}`}
        </p>
      ) : null}
    </section>
  );
}

/** What the person who is called shares with us and with others (M17). */
function groundWith({ contacts, rapport }: CallCard, contactId: string | null): string[] {
  const ownWords = contacts.find(({ id }) => id === contactId)?.sharedGround ?? '';
  const matches = rapport.filter((match) => match.contactId === contactId).map(({ words }) => words);
  return [ownWords, ...matches].filter((words) => words.trim() !== '').slice(0, mostInCommon);
}

interface PersonProps extends Omit<CallSubjectProps, 'call'> {
  readonly fallback: string;
}

/** The person that is called, to be changed when somebody else answers; who is left in peace is not offered. */
function Person({ card, draft, edit, fallback }: PersonProps) {
  const asOf = useShownDate();
  const known = card?.contacts ?? [];
  const people = known.filter((person) => whyNotToContact(person, asOf) === '');
  const chosen = known.find(({ id }) => id === draft.contactId);
  const obstacle = chosen ? whyNotToContact(chosen, asOf) : '';
  if (obstacle !== '') {
    return (
      <>
        <p role="status" className={classes.obstacle}>
          {obstacle}.
        </p>
        {people.map((person) => (
          <Button key={person.id} size="compact-sm" onClick={() => edit({ contactId: person.id })}>
            Ask for {contactName(person)}
          </Button>
        ))}
      </>
    );
  }
  if (people.length < 2) return <span>{fallback || 'Nobody named'}</span>;
  return (
    <Select
      aria-label="Who is called"
      size="sm"
      placeholder="Nobody named"
      data={people.map((person) => ({ value: person.id, label: contactName(person) }))}
      value={draft.contactId}
      onChange={(contactId) => edit({ contactId })}
    />
  );
}
