import type { Report } from './diagnose';
import { describeUnknownPath, readMergeExpression } from './merge-engine';
import type { SourceRange } from './playbook';
import { scanMergeFields } from './scan-merge-fields';

/** Finds merge fields that would not be filled. `locate` names the place of a part of the text. */
export function lintMergeFields(
  text: string,
  locate: (start: number, end: number) => SourceRange,
  place: { readonly isInTable: boolean },
  report: Report,
): void {
  const whole = locate(0, text.length);
  const tag = text.indexOf('{%');
  if (tag >= 0) {
    const message =
      'Only merge fields such as `{{ account.name }}` are filled; tags (`{% %}`) are not: remove it, or use `when=` on a step.';
    report('error', 'liquid-tag', locate(tag, tag + 2), message);
  }
  const link = /\]\([^()\s]*\{\{\s/.exec(text);
  if (link) {
    const message =
      'Spaces end an address, so this is no link: write `[words](tel:{{contact.phone}})` without spaces in the braces.';
    report('error', 'link-with-spaces', locate(link.index, link.index + link[0].length), message);
    return;
  }
  const { fields, unclosed, hasTooMany } = scanMergeFields(text);
  if (hasTooMany)
    report('error', 'too-many-merge-fields', whole, 'One passage may hold 1,000 merge fields: split it.');
  for (const start of unclosed) {
    const message = place.isInTable
      ? "A `|` ends a table's cell, so this merge field is cut in two: write the filter as `\\|`."
      : 'This `{{` has no `}}` in the same piece of text: close it, and keep `*`, `_` and links out of it.';
    report(
      'error',
      place.isInTable ? 'filter-in-table' : 'unclosed-merge-field',
      locate(start, start + 2),
      message,
    );
  }
  for (const { expression, start, end } of fields) {
    const read = readMergeExpression(expression);
    const problem = typeof read === 'string' ? read : describeUnknownPath(read.paths);
    if (problem === null) continue;
    const rule = typeof read === 'string' ? 'bad-merge-field' : 'unknown-merge-field';
    report(typeof read === 'string' ? 'error' : 'warning', rule, locate(start, end), problem);
  }
}
