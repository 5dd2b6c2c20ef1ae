import type { RecordSource } from '../record/record';

/** The id that a record has in a CRM, empty when it does not come from that one or came without an id. */
export function crmId(source: RecordSource | undefined, system: RecordSource['system']): string {
  return source?.system === system && source.key.startsWith('id:') ? source.key.slice('id:'.length) : '';
}
