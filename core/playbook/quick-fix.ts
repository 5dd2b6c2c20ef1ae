import {
  fixBadId,
  fixDuplicateId,
  fixMisplacedAttributes,
  fixMissingOptions,
  fixNeedlessOptions,
  fixOptionsBesidesPicklist,
  fixRepeatedOption,
  fixRequired,
  fixTypeMismatch,
  removeAttribute,
} from './fix-attributes';
import {
  fixBrokenDirective,
  fixIndentedStep,
  fixItemWithoutCheckbox,
  fixMissingPhase,
  fixNestedStep,
  fixPhaseLevel,
  fixUnclosedDirective,
  fixWrongColons,
} from './fix-blocks';
import { fixImpossibleAnswer } from './fix-conditions';
import {
  fixMissingKey,
  fixNoFrontMatter,
  fixUnclosedFrontMatter,
  fixUnknownKey,
  fixUnknownPool,
  fixValue,
  fixYaml,
} from './fix-front-matter';
import {
  fixFilterInTable,
  fixInsecureLink,
  fixLinkWithSpaces,
  fixRawHtml,
  fixUnclosedMergeField,
  fixUnsafeLink,
} from './fix-merge-fields';
import { fixSpelling } from './fix-spelling';
import type { Diagnostic, Playbook } from './playbook';
import { type Fixer, type QuickFix, safely } from './text-edit';
import { stepIdEdits } from './write-playbook';

export type { QuickFix, TextEdit } from './text-edit';
export { applyEdits } from './text-edit';

/** What mends a finding beside a word that was probably meant, by its rule. */
const fixers: Readonly<Record<string, Fixer>> = {
  'bad-id': fixBadId,
  'bad-max': removeAttribute,
  'bad-required': fixRequired,
  'bad-weight': removeAttribute,
  'broken-directive': fixBrokenDirective,
  'duplicate-id': fixDuplicateId,
  'filter-in-table': fixFilterInTable,
  'front-matter-missing-key': fixMissingKey,
  'front-matter-unclosed': fixUnclosedFrontMatter,
  'front-matter-unknown-key': fixUnknownKey,
  'front-matter-unknown-pool': fixUnknownPool,
  'front-matter-value': fixValue,
  'front-matter-yaml': fixYaml,
  'indented-step': fixIndentedStep,
  'insecure-link': fixInsecureLink,
  'item-without-checkbox': fixItemWithoutCheckbox,
  'link-with-spaces': fixLinkWithSpaces,
  'misplaced-attributes': fixMisplacedAttributes,
  'missing-options': fixMissingOptions,
  'missing-phase': fixMissingPhase,
  'needless-options': fixNeedlessOptions,
  'nested-step': fixNestedStep,
  'no-front-matter': fixNoFrontMatter,
  'options-besides-picklist': fixOptionsBesidesPicklist,
  'phase-level': fixPhaseLevel,
  'raw-html': fixRawHtml,
  'repeated-option': fixRepeatedOption,
  'type-mismatch': fixTypeMismatch,
  'unclosed-directive': fixUnclosedDirective,
  'unclosed-merge-field': fixUnclosedMergeField,
  'unknown-attribute': removeAttribute,
  'unsafe-link': fixUnsafeLink,
  'when-impossible': fixImpossibleAnswer,
  'wrong-colons': fixWrongColons,
};

/**
 * Ways to mend a finding, the likeliest first; often none. `playbook` and `diagnostic` must be of this
 * very text. What the edits don't name stays as it is, byte for byte.
 */
export function quickFixesFor(text: string, playbook: Playbook, diagnostic: Diagnostic): readonly QuickFix[] {
  const words = text.slice(diagnostic.range.start, diagnostic.range.end);
  const context = { text, playbook, diagnostic, words };
  const fixer = Object.hasOwn(fixers, diagnostic.rule) ? fixers[diagnostic.rule] : undefined;
  return [...fixSpelling(context), ...(fixer?.(context) ?? [])];
}

export interface PinIdFixes {
  /** One for each step whose id is made of its words, by that id. */
  readonly one: ReadonlyMap<string, QuickFix>;
  /** All of them at once; `null` when every step has its own id. */
  readonly all: QuickFix | null;
}

/** Writes the ids down that steps have from their words, so that the words can change and answers stay. */
export function pinIdFixes(text: string, playbook: Playbook): PinIdFixes {
  const one = new Map<string, QuickFix>();
  for (const step of playbook.steps) {
    if (!step.isDerivedId || step.kind === 'prose') continue;
    const edits = stepIdEdits(text, playbook, step.id, step.id);
    // An id that stands there and is refused is the author's to change.
    if (edits[0] && edits[0].start === edits[0].end)
      one.set(step.id, safely(`Keep the id: “#${step.id}”`, ...edits));
  }
  if (one.size === 0) return { one, all: null };
  const edits = [...one.values()].flatMap((fix) => fix.edits.slice(0, 1));
  const count = one.size === 1 ? 'the id' : `all ${one.size} ids`;
  return { one, all: safely(`Keep ${count} that are made of words`, ...edits) };
}
