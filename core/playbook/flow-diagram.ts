import { type Phase, phases } from '../engagement/engagement';
import type { Playbook, PlaybookStep, WhenCondition } from './playbook';

export interface FlowDiagram {
  /** Mermaid's text of the picture. */
  readonly text: string;
  /** Only required steps are drawn one by one; the others are counted. */
  readonly isFolded: boolean;
}

/** More boxes than this are no picture any more. */
const mostSteps = 60;
const mostCharacters = 70;
const phaseTitles: Record<Phase, string> = { prepare: 'Prepare', call: 'Call', review: 'Review' };

/**
 * A playbook as a flow: its phases side by side, the steps in order, required ones with a thick edge, a
 * branch for each condition, and the objections beside the phase in which they may come.
 */
export function flowDiagram(playbook: Pick<Playbook, 'steps'>): FlowDiagram {
  const steps = playbook.steps.filter(({ kind }) => kind !== 'prose');
  const isFolded = steps.length > mostSteps;
  const drawn = isFolded ? steps.filter((step) => isRequired(step) && step.when === null) : steps;
  const names = new Map(drawn.map((step, index) => [step.id, `n${index}`]));
  const lines = ['flowchart LR', 'classDef required stroke-width:3px', 'classDef side stroke-dasharray:4 3'];
  const columns: string[] = [];
  for (const phase of phases) {
    const ofPhase = drawn.filter((step) => step.phase === phase);
    const way = ofPhase.filter(({ kind }) => kind !== 'objection');
    const objections = ofPhase.filter(({ kind }) => kind === 'objection');
    const hiddenCount = steps.filter((step) => step.phase === phase).length - ofPhase.length;
    const more = hiddenCount > 0 ? [`rest_${phase}["and ${hiddenCount} more"]`] : [];
    const inside = [...way.map((step) => nodeOf(step, names)), ...more, ...wayThrough(way, names)];
    if (inside.length > 0) {
      lines.push(...column(`phase_${phase}`, phaseTitles[phase], inside));
      columns.push(`phase_${phase}`);
    }
    if (objections.length === 0) continue;
    const nodes = objections.map((step) => nodeOf(step, names));
    lines.push(...column(`side_${phase}`, 'If they say', [...nodes, ...stack(objections, names)]));
    if (inside.length > 0) lines.push(`phase_${phase} -.-> side_${phase}`);
  }
  for (const [index, name] of columns.entries()) {
    if (index > 0) lines.push(`${columns[index - 1]} --> ${name}`);
  }
  return { text: lines.join('\n'), isFolded };
}

const isRequired = (step: PlaybookStep): boolean => 'required' in step && step.required;

function column(name: string, title: string, inside: readonly string[]): string[] {
  return [`subgraph ${name}["${title}"]`, '  direction TB', ...inside.map((line) => `  ${line}`), 'end'];
}

/** Invisible edges put what has no order one below the other. */
function stack(steps: readonly PlaybookStep[], names: ReadonlyMap<string, string>): string[] {
  return steps
    .slice(1)
    .map((step, index) => `${names.get(steps[index]?.id ?? '')} ~~~ ${names.get(step.id)}`);
}

function nodeOf(step: PlaybookStep, names: ReadonlyMap<string, string>): string {
  const words = escapeLabel(step.text);
  const shape = {
    check: `["☐ ${words}"]`,
    question: `("${words}")`,
    score: `{{"${words}"}}`,
    objection: `>"${words}"]`,
    prose: `["${words}"]`,
  }[step.kind];
  const mark = isRequired(step) ? ':::required' : step.kind === 'objection' ? ':::side' : '';
  return `${names.get(step.id)}${shape}${mark}`;
}

/** From step to step; a conditional one hangs on its question, or on the step before, and leads back. */
function wayThrough(steps: readonly PlaybookStep[], names: ReadonlyMap<string, string>): string[] {
  const lines: string[] = [];
  let open: string[] = [];
  let branch = null as { readonly condition: string; readonly end: string } | null;
  for (const step of steps) {
    const name = names.get(step.id) ?? '';
    if (step.when === null) {
      for (const from of open) lines.push(`${from} --> ${name}`);
      open = [name];
      branch = null;
      continue;
    }
    const condition = conditionWords(step.when);
    const asked = step.when.terms[0]?.stepId ?? '';
    // No edge leaves a column, or Mermaid would lay the columns out anew.
    const source = steps.some(({ id }) => id === asked) ? names.get(asked) : open.at(-1);
    if (branch?.condition === condition) {
      const { end } = branch;
      lines.push(`${end} --> ${name}`);
      open = open.filter((one) => one !== end);
    } else if (source !== undefined) lines.push(`${source} -->|"${condition}"| ${name}`);
    open.push(name);
    branch = { condition, end: name };
  }
  return lines;
}

function conditionWords({ join, terms }: WhenCondition): string {
  const words = terms.map(({ operator, value }) => (operator === '=' ? value : `not ${value}`));
  return escapeLabel(words.join(` ${join} `));
}

/** Characters that mean something to Mermaid, and what is drawn in their place. */
const lookalikes: Readonly<Record<string, string>> = {
  '"': '”',
  '#': '♯',
  '&': '+',
  '<': '‹',
  '>': '›',
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
  '|': '/',
  '\\': '/',
  '`': '’',
  '%': '٪',
};

/** Nothing of a playbook's words is syntax. */
export function escapeLabel(text: string): string {
  const letters = [...text.replace(/\p{C}/gu, ' ').trim()];
  const cut = letters.length > mostCharacters ? [...letters.slice(0, mostCharacters - 1), '…'] : letters;
  return cut.map((character) => lookalikes[character] ?? character).join('');
}
