import { contactName } from '../../core/contact/contact-name';
import { indexRapport, type RapportIndex, type RapportPerson } from '../../core/rapport/rapport-index';
import { findRapport, type RapportMatch } from '../../core/rapport/rapport-match';
import type { HostContext } from '../host-context';

export interface Rapport {
  index(): RapportIndex;
  /**
   * What the people of an account share with us and with others; nobody who wants no contact. "You" is
   * `callerId`, who need not be the owner of the machine.
   */
  ofAccount(accountId: string, callerId?: string | null): RapportMatch[];
}

const sources = new Set(['contacts', 'reps', 'accounts']);

/** Indexes interests and connections at the first question, and again only after people changed. */
export function createRapport({
  store,
  history,
  settings,
}: Pick<HostContext, 'store' | 'history' | 'settings'>): Rapport {
  let index: RapportIndex | null = null;
  store.onCommitted((changes) => {
    if (changes.some((change) => sources.has('put' in change ? change.put : change.remove))) index = null;
  });
  const current = () => {
    index ??= indexRapport(everybody(store));
    return index;
  };
  return {
    index: current,
    ofAccount(accountId, callerId = settings().meRepId) {
      const found = history.of(accountId);
      if (!found) return [];
      const { name } = found.account;
      return found.contacts
        .flatMap((contact) => personOf(contact, name) ?? [])
        .flatMap((person) => findRapport(person, current(), callerId));
    },
  };
}

type Data = HostContext['store']['data'];

function* everybody({ data }: { readonly data: Data }): Generator<RapportPerson> {
  for (const { id, name, interests, connections, hasLeft } of Object.values(data.reps)) {
    if (!hasLeft) yield { kind: 'rep', id, name, accountId: '', accountName: '', interests, connections };
  }
  for (const contact of Object.values(data.contacts)) {
    const account = data.accounts[contact.accountId];
    const person = account && !account.doNotContact ? personOf(contact, account.name) : null;
    if (person) yield person;
  }
}

type Contact = Data['contacts'][string];

/** `null` for whom nothing is known, who has left, or who wants no contact. */
function personOf(contact: Contact, accountName: string): RapportPerson | null {
  const { id, accountId, interests, connections, hasLeft, doNotContact } = contact;
  if (hasLeft || doNotContact || (interests.length === 0 && connections.length === 0)) return null;
  const name = contactName(contact) || contact.email || contact.title || 'Somebody';
  return { kind: 'contact', id, name, accountId, accountName, interests, connections };
}
