import type { KnownName } from '../../core/coaching/hide-names';
import { contactName } from '../../core/contact/contact-name';
import type { Engagement } from '../../core/engagement/engagement';
import { activeName } from '../../core/import/near-name';
import type { HostContext } from '../host-context';

const legalForm =
  /[,\s]+(incorporated|inc|llc|ltd|limited|gmbh|corp|corporation|company|co|ag|plc|sa|bv)\.?$/i;
/** Shorter words are too often something else. */
const fewestLetters = 4;

/**
 * Every name of the workspace; of the people and accounts that the reviews are about, and of reps, also the
 * parts by which they are called.
 */
export function knownNames(context: HostContext, engagements: readonly Engagement[]): KnownName[] {
  const { accounts, contacts, reps } = context.store.data;
  const about = new Set(engagements.map(({ accountId }) => accountId));
  const names: KnownName[] = [];
  const whole = (kind: KnownName['kind'], key: string, text: string) => {
    if (text.trim() !== '') names.push({ kind, key, text: text.trim() });
  };
  const parts = (kind: KnownName['kind'], key: string, words: readonly string[]) => {
    for (const text of words)
      if (text.length >= fewestLetters) names.push({ kind, key, text, isExact: true });
  };
  for (const { id, name } of Object.values(accounts)) {
    whole('Account', id, name);
    const short = name.replace(legalForm, '');
    if (short !== name) whole('Account', id, short);
    if (about.has(id)) parts('Account', id, name.split(/[^\p{L}\p{N}]+/u).slice(0, 1));
  }
  for (const contact of Object.values(contacts)) {
    whole('Contact', contact.id, contactName(contact));
    if (about.has(contact.accountId))
      parts('Contact', contact.id, [contact.firstName.trim(), contact.lastName.trim()]);
  }
  for (const rep of Object.values(reps)) {
    const name = activeName(rep.name);
    whole('Rep', rep.id, name);
    parts('Rep', rep.id, name.split(/\s+/));
  }
  for (const { review } of engagements) {
    for (const { id, name, company } of review.referrals) {
      whole('Contact', `referral ${id}`, name);
      whole('Account', `referral ${id}`, company);
    }
  }
  return names;
}
