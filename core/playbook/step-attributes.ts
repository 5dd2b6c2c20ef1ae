import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { didYouMean, type Report } from './diagnose';
import type { SourceRange, WhenCondition } from './playbook';
import type { SourceText, TreePosition } from './source-text';
import { parseWhen } from './when';

export interface Attribute {
  readonly value: string;
  readonly range: SourceRange;
}
/** What stands between `{` and `}` of a step, by name; `#id` stands under `id`. */
export type Attributes = ReadonlyMap<string, Attribute>;

interface VerboseData {
  readonly position?: {
    readonly opening?: TreePosition;
    readonly closing?: TreePosition;
    readonly attributes?: Readonly<Record<string, TreePosition | undefined>>;
  };
}

/** Where a directive's fences and attributes are; only our own parser leaves these on the tree. */
export function directivePlaces(node: LeafDirective | ContainerDirective): VerboseData['position'] {
  return (node.data as VerboseData | undefined)?.position;
}

export function directiveAttributes(
  node: LeafDirective | ContainerDirective,
  source: SourceText,
): Attributes {
  const places = directivePlaces(node)?.attributes ?? {};
  const fence = source.rangeOf(directivePlaces(node)?.opening ?? node.position);
  return new Map(
    Object.entries(node.attributes ?? {}).map(([name, value]) => {
      const place = Object.hasOwn(places, name) ? places[name] : undefined;
      return [name, { value: value ?? '', range: place ? source.rangeOf(place) : fence }];
    }),
  );
}

/** Reports every attribute that the kind of step doesn't know. */
export function checkAttributes(
  attributes: Attributes,
  known: readonly string[],
  what: string,
  report: Report,
): void {
  for (const [name, { range }] of attributes) {
    if (known.includes(name)) continue;
    const list = known.map((one) => (one === 'id' ? '#id' : one)).join(', ');
    const message = `${what} has no attribute \`${name}\`.${didYouMean(name, known)} It knows: ${list}.`;
    report('warning', 'unknown-attribute', range, message);
  }
}

/** `required` alone, or `required=true`. */
export function readRequired(attributes: Attributes, report: Report): boolean {
  const attribute = attributes.get('required');
  if (!attribute) return false;
  if (['', 'true', 'required'].includes(attribute.value)) return true;
  if (attribute.value !== 'false') {
    const message = 'Write `required` alone, or leave it out: it takes no value.';
    report('warning', 'bad-required', attribute.range, message);
  }
  return false;
}

export function readWhen(attributes: Attributes, report: Report): WhenCondition | null {
  const attribute = attributes.get('when');
  if (!attribute) return null;
  const condition = parseWhen(attribute.value);
  if (typeof condition !== 'string') return condition;
  report('error', 'bad-when', attribute.range, `This condition can't be read. ${condition}`);
  return null;
}

/** `A | B | C`, without empty ones; a repeated one is reported. */
export function readOptions(attributes: Attributes, report: Report): string[] {
  const attribute = attributes.get('options');
  if (!attribute) return [];
  const options = attribute.value
    .split('|')
    .map((option) => option.trim())
    .filter((option) => option !== '');
  const unique = options.filter(
    (option, index) => options.findIndex((one) => one.toLowerCase() === option.toLowerCase()) === index,
  );
  if (unique.length < options.length) {
    report('warning', 'repeated-option', attribute.range, 'An option stands here twice: remove one.');
  }
  return unique;
}
