import { Liquid, type Template } from 'liquidjs';
import { didYouMean } from './diagnose';
import { isEmpty, mergeFilterNames, mergeFilters, textOf } from './merge-filters';
import { findPlaybookField, playbookFields } from './playbook-fields';

/** What merge fields read: `account`, `contact`, `deal`, `engagement`, `rep`, each by the field's name. */
export type MergeFacts = Readonly<Record<string, unknown>>;

export interface MergeResult {
  readonly text: string;
  /** Fields without a value, such as `deal.competitor`; empty when the text is whole. */
  readonly gaps: readonly string[];
}

/**
 * LiquidJS with our filters only: no tags, no files, and limits on what one field may cost (R10):
 * characters parsed, milliseconds rendered, entries of memory.
 */
function createEngine(): Liquid {
  const engine = new Liquid({
    templates: {},
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: false,
    parseLimit: 1_000,
    renderLimit: 50,
    memoryLimit: 100_000,
    cache: false,
  });
  for (const name of Object.keys(engine.tags)) delete engine.tags[name];
  for (const name of Object.keys(engine.filters)) engine.unregisterFilter(name);
  for (const [name, filter] of Object.entries(mergeFilters)) engine.registerFilter(name, filter);
  // The last word on every field: a value as text, never `[object Object]`.
  engine.registerFilter('rekindle_text', textOf);
  return engine;
}
const engine = createEngine();

interface ReadExpression {
  readonly templates: Template[];
  readonly paths: readonly string[];
}

/** Reads what stands between `{{` and `}}`; a text instead says what is wrong and how to mend it. */
export function readMergeExpression(expression: string): ReadExpression | string {
  const bare = expression.replace(/"[^"]*"|'[^']*'/g, '""');
  if (expression.trim() === '')
    return 'Nothing stands between the braces: write a field such as `{{ account.name }}`.';
  if (/[()[\]%]|\.\.|-\s*$|^\s*-/.test(bare)) {
    return 'Only a field and filters can stand here, such as `{{ deal.competitor | default: "them" }}`.';
  }
  if ((bare.match(/\|/g) ?? []).length > 10) return 'More than ten filters are too many: keep to one or two.';
  if (/rekindle_text/.test(bare)) return 'There is no filter `rekindle_text`.';
  try {
    const templates = engine.parse(`{{${expression} | rekindle_text}}`);
    const paths = engine
      .globalVariableSegmentsSync(templates)
      .map((segments) => segments.map((segment) => String(segment)).join('.'));
    return paths.length === 0
      ? 'A merge field begins with a field, such as `account.name`.'
      : { templates, paths };
  } catch (error) {
    return describeError(error instanceof Error ? error.message : String(error));
  }
}

/** What is wrong with a field's paths, as a text; `null` when all of them exist. */
export function describeUnknownPath(paths: readonly string[]): string | null {
  const unknown = paths.find((path) => findPlaybookField(path) === null);
  if (unknown === undefined) return null;
  const known = playbookFields.map((field) => field.path);
  return `There is no field \`${unknown}\`.${didYouMean(unknown, known)} The list stands in playbooks/README.md.`;
}

/** The field's value as text; `null` when the expression can't be read. A gap's text is the field's label. */
export function evaluateMergeField(expression: string, facts: MergeFacts): MergeResult | null {
  const read = readMergeExpression(expression);
  if (typeof read === 'string') return null;
  try {
    const text = textOf(engine.renderSync(read.templates, facts));
    if (text.trim() !== '') return { text, gaps: [] };
  } catch {
    // A field over its limits is shown as missing, as lint has said before.
  }
  const path = read.paths[0] ?? '';
  const gaps = read.paths.filter((one) => isEmpty(valueAt(facts, one)));
  return { text: `[${findPlaybookField(path)?.label ?? path}]`, gaps: gaps.length > 0 ? gaps : [path] };
}

function valueAt(facts: MergeFacts, path: string): unknown {
  let value: unknown = facts;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}

function describeError(message: string): string {
  const filter = /undefined filter: (\w+)/.exec(message)?.[1];
  if (filter === undefined) return "This merge field can't be read: write it as `{{ deal.competitor }}`.";
  return `There is no filter \`${filter}\`.${didYouMean(filter, mergeFilterNames)} Filters: ${mergeFilterNames.join(', ')}.`;
}
