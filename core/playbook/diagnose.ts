import type { Diagnostic, SourceRange } from './playbook';

/** Takes a finding down; a parse never throws for what an author wrote. */
export type Report = (
  severity: Diagnostic['severity'],
  rule: string,
  range: SourceRange,
  message: string,
) => void;

/** The most findings that one file may have; a broken one would bury the screen otherwise. */
const mostFindings = 500;

export function collectDiagnostics(): { report: Report; sorted(): Diagnostic[] } {
  const found: Diagnostic[] = [];
  return {
    report: (severity, rule, range, message) => {
      if (found.length < mostFindings) found.push({ severity, rule, message, range });
    },
    sorted: () => found.toSorted((a, b) => a.range.start - b.range.start),
  };
}

/** The known word that was probably meant, as the end of a message; empty when none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const wanted = word.toLowerCase();
  let best = '';
  let bestDistance = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best === '' ? '' : ` Did you mean \`${best}\`?`;
}

/** Levenshtein's distance, of texts cut to 64 characters. */
function editDistance(left: string, right: string): number {
  const a = left.slice(0, 64);
  const b = right.slice(0, 64);
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const swap = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(swap, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
