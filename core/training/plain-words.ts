import { findPlaybookField } from '../playbook/playbook-fields';
import { scanMergeFields } from '../playbook/scan-merge-fields';

/** A step's text with its merge fields as words: `Hello {{ contact.firstName }}` is "Hello [First name]". */
export function plainWords(text: string): string {
  let words = '';
  let from = 0;
  for (const { start, end, expression } of scanMergeFields(text).fields) {
    const path = expression.split('|')[0]?.trim() ?? '';
    words += `${text.slice(from, start)}[${findPlaybookField(path)?.label ?? path}]`;
    from = end;
  }
  return words + text.slice(from);
}
