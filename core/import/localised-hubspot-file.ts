import { headerKey } from './header-key';
import { fieldOfHeader } from './header-words';
import type { ImportKind } from './import-record';
import type { FileReading } from './recognise-file';

const links: Readonly<Record<string, string>> = {
  'associated company ids (primary)': 'accountKey',
  'associated company ids': 'accountKey',
  'associated company (primary)': 'accountName',
  'associated company names (primary)': 'accountName',
  'associated company': 'accountName',
  'associated contact ids': 'contactKey',
  'associated contact': 'contactName',
  'associated deal ids': 'dealKey',
  'associated deal': 'dealName',
};

/** HubSpot in another language: its own words are translated, `Associated ...` stays English. */
export function localisedHubspotFile(headers: readonly string[]): FileReading | null {
  const keys = headers.map(headerKey);
  const associated = keys.filter((key) => key.startsWith('associated '));
  if (associated.length === 0) return null;
  let best: FileReading | null = null;
  for (const kind of kindsOf(associated)) {
    const columns: Record<string, string> = {};
    headers.forEach((header, index) => {
      const key = keys[index] ?? '';
      const isLink = key.startsWith('associated ');
      const field = isLink ? (kind === 'accounts' ? undefined : links[key]) : fieldOfHeader(kind, header);
      if (field && !Object.values(columns).includes(field)) columns[header] = field;
    });
    const isBetter = Object.keys(columns).length > Object.keys(best?.columns ?? {}).length;
    if (isComplete(kind, Object.values(columns)) && isBetter) best = { system: 'hubspot', kind, columns };
  }
  return best;
}

function kindsOf(associated: readonly string[]): ImportKind[] {
  const hasCompany = associated.some((key) => key.startsWith('associated compan'));
  return hasCompany ? ['deals', 'contacts', 'activities'] : ['accounts', 'contacts'];
}

function isComplete(kind: ImportKind, fields: readonly string[]): boolean {
  if (kind === 'accounts') return fields.includes('name');
  if (kind === 'deals') return fields.includes('name') && fields.includes('stage');
  if (kind === 'contacts') return fields.includes('lastName') || fields.includes('email');
  return fields.includes('at') && (fields.includes('text') || fields.includes('outcome'));
}
