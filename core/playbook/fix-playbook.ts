import type { Diagnostic, Playbook } from './playbook';
import { quickFixesFor } from './quick-fix';
import { applyEdits, type TextEdit } from './text-edit';

/** One finding that was mended, where it stood in that moment, and how. */
export interface Mended {
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly title: string;
}
export interface FixedText {
  readonly text: string;
  readonly mended: readonly Mended[];
}

interface Proposal {
  readonly diagnostic: Diagnostic;
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** Each round mends what the one before brought to light; real files need two or three. */
const mostRounds = 50;
/** From here on a file keeps more findings than it lists (`mostFindings`), so that their number says nothing. */
const fullList = 500;

/**
 * Makes every safe fix until none is left. What the fixes don't name stays byte for byte, no step changes
 * its id, and no error comes up that was not there. `mayFix` keeps single findings for the author.
 */
export function fixPlaybook(
  source: string,
  parse: (text: string) => Playbook,
  mayFix: (diagnostic: Diagnostic) => boolean = () => true,
): FixedText {
  const mended: Mended[] = [];
  let text = source;
  let playbook = parse(text);
  for (let round = 0; round < mostRounds; round++) {
    const proposals = safeFixes(text, playbook, mayFix);
    const better = firstBetter(text, playbook, parse, proposals);
    if (better === null) break;
    text = better.text;
    playbook = better.playbook;
    for (const { diagnostic, title } of better.made) {
      const { line, column } = diagnostic.range;
      mended.push({ line, column, rule: diagnostic.rule, title });
    }
  }
  return { text, mended };
}

/** One fix a finding; of those that touch the same place the first. */
function safeFixes(
  text: string,
  playbook: Playbook,
  mayFix: (diagnostic: Diagnostic) => boolean,
): Proposal[] {
  const taken: TextEdit[] = [];
  const proposals: Proposal[] = [];
  for (const diagnostic of playbook.diagnostics) {
    const fix = mayFix(diagnostic)
      ? quickFixesFor(text, playbook, diagnostic).find(({ isSafe }) => isSafe)
      : undefined;
    const isFree = fix?.edits.every((edit) =>
      taken.every((other) => edit.end < other.start || other.end < edit.start),
    );
    if (!fix || !isFree) continue;
    taken.push(...fix.edits);
    proposals.push({ diagnostic, title: fix.title, edits: fix.edits });
  }
  return proposals;
}

/** All of them at once, or the first that does good alone. */
function firstBetter(
  text: string,
  before: Playbook,
  parse: (text: string) => Playbook,
  proposals: readonly Proposal[],
): { text: string; playbook: Playbook; made: readonly Proposal[] } | null {
  const attempts = proposals.length > 1 ? [proposals, ...proposals.map((one) => [one])] : [proposals];
  for (const made of attempts) {
    if (made.length === 0) continue;
    const fixed = applyEdits(
      text,
      made.flatMap(({ edits }) => edits),
    );
    const playbook = parse(fixed);
    if (fixed !== text && isBetter(before, playbook)) return { text: fixed, playbook, made };
  }
  return null;
}

function isBetter(before: Playbook, after: Playbook): boolean {
  const errors = ({ diagnostics }: Playbook) =>
    diagnostics.filter(({ severity }) => severity === 'error').length;
  const ids = ({ id, steps }: Playbook) => [id, ...steps.map((step) => step.id)].join(' ');
  const count = before.diagnostics.length;
  const isFewer = after.diagnostics.length < count || count >= fullList;
  return isFewer && errors(after) <= errors(before) && ids(after) === ids(before);
}
