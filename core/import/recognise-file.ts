import { headerKey } from './header-key';
import { hubspotFiles } from './hubspot-files';
import type { ImportKind } from './import-record';
import { localisedHubspotFile } from './localised-hubspot-file';
import { pipedriveFiles } from './pipedrive-files';
import type { CrmSystem, Recogniser } from './recogniser';
import { salesforceFiles } from './salesforce-files';

export interface FileReading {
  readonly system: CrmSystem | 'file';
  readonly kind: ImportKind;
  /** Header as it stands in the file, to the field that it holds. */
  readonly columns: Readonly<Record<string, string>>;
}

/** Of these the first column with a value is taken: work, home and other numbers. */
const severalColumns = new Set(['phone', 'email', 'accountName']);

const recognisers = [...pipedriveFiles, ...hubspotFiles, ...salesforceFiles];

/** Recognises a CRM's export by the set of its headers; the file's name plays no part. */
export function recogniseFile(headers: readonly string[]): FileReading | null {
  const byKey = new Map<string, string>();
  for (const header of headers) if (!byKey.has(headerKey(header))) byKey.set(headerKey(header), header);
  let best: { reading: FileReading; known: number } | null = null;
  for (const recogniser of recognisers) {
    if (!isMet(recogniser, byKey)) continue;
    const columns = columnsOf(recogniser, byKey);
    const known = Object.keys(columns).length;
    if (known < recogniser.fewest || (best && known <= best.known)) continue;
    addLossReason(recogniser.kind, headers, columns);
    best = { reading: { system: recogniser.system, kind: recogniser.kind, columns }, known };
  }
  return best?.reading ?? localisedHubspotFile(headers);
}

function isMet(recogniser: Recogniser, byKey: ReadonlyMap<string, string>): boolean {
  if (recogniser.refuses?.some((header) => byKey.has(header))) return false;
  return recogniser.needs.every((group) => group.some((header) => byKey.has(header)));
}

function columnsOf(recogniser: Recogniser, byKey: ReadonlyMap<string, string>): Record<string, string> {
  const columns: Record<string, string> = {};
  for (const [field, names] of Object.entries(recogniser.fields)) {
    const free = names
      .flatMap((name) => byKey.get(name) ?? [])
      .filter((found) => !Object.hasOwn(columns, found));
    for (const header of severalColumns.has(field) ? free : free.slice(0, 1)) columns[header] = field;
  }
  return columns;
}

/** A loss reason is a custom field in most systems: any header with loss or lost, and reason. */
export function addLossReason(kind: ImportKind, headers: readonly string[], columns: Record<string, string>) {
  if (kind !== 'deals' || Object.values(columns).includes('statedLossReason')) return;
  const isReason = (header: string) =>
    /(loss|lost|verlust|verloren|perte|p[ée]rdida).*(reason|grund|raison|motivo)|(reason|grund|raison|motivo).*(loss|lost|verlust|perte|p[ée]rdida)/i.test(
      header,
    );
  const header = headers.find((candidate) => isReason(candidate) && !Object.hasOwn(columns, candidate));
  if (header) columns[header] = 'statedLossReason';
}
