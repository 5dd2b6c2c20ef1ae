import type { MendedFinding } from '../../host/playbooks/fix-files';

/** A line a mended finding, and how many there are. */
export function fixReport(mended: readonly MendedFinding[], isDryRun: boolean): string {
  const verb = isDryRun ? 'would be mended' : 'mended';
  const lines = mended.map(
    ({ file, line, column, rule, title }) => `${file}:${line}:${column} ${verb}: ${title} (${rule})`,
  );
  const fileCount = new Set(mended.map(({ file }) => file)).size;
  const inFiles = `in ${fileCount} file${fileCount === 1 ? '' : 's'}`;
  return [...lines, mended.length === 0 ? `Nothing ${verb}.` : `${mended.length} ${verb} ${inFiles}.`].join(
    '\n',
  );
}
