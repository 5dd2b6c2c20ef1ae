import type { ImportKind } from './import-record';

export type CrmSystem = 'salesforce' | 'hubspot' | 'pipedrive';

/** One kind of file that one system exports: what its headers are, and what they must have. */
export interface Recogniser {
  readonly system: CrmSystem;
  readonly kind: ImportKind;
  /** Of each group at least one header must be there. */
  readonly needs: readonly (readonly string[])[];
  /** None of these may be there. */
  readonly refuses?: readonly string[];
  /** At least this many known headers in all. */
  readonly fewest: number;
  /** Field to the headers that may hold it, best first; all in lower case. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}
