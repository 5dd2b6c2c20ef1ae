import { isNearName, nameKey, squashedName } from '../import/near-name';
import { foldText, wordsOf } from '../search/fold-text';

interface KnownAccount {
  readonly id: string;
  readonly name: string;
  readonly website: string;
}

export interface ProposedAccount {
  readonly id: string;
  readonly name: string;
  readonly why: string;
}

const mostProposed = 6;
/** Addresses that say nothing about where somebody works. */
const privateMail =
  /^(gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|gmx|web|aol|proton|protonmail)\./;

/**
 * Accounts that a name may belong to already, the surest first: the same name, one that a slip of the keyboard
 * parts from it, one that begins with it, and one whose website the e-mail address names.
 */
export function proposeAccounts(
  { company, email }: { readonly company: string; readonly email: string },
  accounts: Iterable<KnownAccount>,
): ProposedAccount[] {
  const key = nameKey(company);
  const squashed = squashedName(company);
  const words = wordsOf(foldText(company)).join(' ');
  const domain = domainOf(email);
  const found: (ProposedAccount & { readonly rank: number })[] = [];
  for (const { id, name, website } of accounts) {
    const sure = key === '' ? null : likeness({ key, squashed, words }, name);
    if (sure) found.push({ id, name, ...sure });
    else if (domain !== '' && domain === siteOf(website))
      found.push({ id, name, why: 'The e-mail address is theirs', rank: 3 });
  }
  return found
    .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
    .slice(0, mostProposed)
    .map(({ id, name, why }) => ({ id, name, why }));
}

interface Wanted {
  readonly key: string;
  readonly squashed: string;
  readonly words: string;
}

function likeness(wanted: Wanted, name: string): { why: string; rank: number } | null {
  if (nameKey(name) === wanted.key) return { why: 'The same name', rank: 0 };
  const squashed = squashedName(name);
  if (isNearName(wanted.squashed, squashed)) return { why: 'Nearly the same name', rank: 1 };
  const words = wordsOf(foldText(name)).join(' ');
  const isShort = Math.min(words.length, wanted.words.length) < 4;
  if (!isShort && (`${words} `.startsWith(`${wanted.words} `) || `${wanted.words} `.startsWith(`${words} `)))
    return { why: 'One name begins with the other', rank: 2 };
  return null;
}

function domainOf(email: string): string {
  const domain = email.trim().toLowerCase().split('@')[1] ?? '';
  return privateMail.test(domain) ? '' : domain;
}

function siteOf(website: string): string {
  return (
    website
      .trim()
      .toLowerCase()
      .replace(/^[a-z]+:\/\//, '')
      .replace(/^www\./, '')
      .split('/')[0] ?? ''
  );
}
