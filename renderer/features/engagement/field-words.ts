import { findPlaybookField } from '../../../core/playbook/playbook-fields';

/** A field path such as `deal.competitor` in words: "Competitor". */
export function fieldWords(path: string): string {
  return findPlaybookField(path)?.label ?? path;
}
