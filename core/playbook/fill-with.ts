import { evaluateMergeField, type MergeFacts, type MergeResult } from './merge-engine';
import { scanMergeFields } from './scan-merge-fields';

/**
 * Fills the merge fields of a text; `write` puts a value into the text's own language: as it is,
 * escaped, or encoded for an address. What can't be read stays as it is.
 */
export function fillWith(text: string, facts: MergeFacts, write: (value: string) => string): MergeResult {
  const gaps = new Set<string>();
  let filled = '';
  let position = 0;
  for (const field of scanMergeFields(text).fields) {
    const result = evaluateMergeField(field.expression, facts);
    if (!result) continue;
    for (const gap of result.gaps) gaps.add(gap);
    filled += text.slice(position, field.start) + write(result.text);
    position = field.end;
  }
  return { text: filled + text.slice(position), gaps: [...gaps] };
}
