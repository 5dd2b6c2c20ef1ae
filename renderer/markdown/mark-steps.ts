import type { BlockContent, DefinitionContent, ListItem, Nodes, Root } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { PlaybookStep } from '../../core/playbook/playbook';

type Directive = ContainerDirective | LeafDirective;
const attributesAtEnd = /\s*\{\s*(?:#|required|when)[^{}]*\}\s*$/;

/** The `{#id required}` of a checklist item is plain text to Markdown; readers need not see it. */
function cutAttributes(item: ListItem): void {
  const first = item.children[0];
  const last = first?.type === 'paragraph' ? first.children.at(-1) : undefined;
  if (last?.type === 'text') last.value = last.value.replace(attributesAtEnd, '');
}

/** A container's label becomes a part of its own, so that it can be set apart from the body. */
function markLabel(node: Directive): void {
  if (node.type !== 'containerDirective') return;
  const first = node.children[0];
  if (first?.type !== 'paragraph' || !isLabel(first)) return;
  first.data = { ...first.data, hName: 'div', hProperties: { dataLabel: 'label' } };
}

function isLabel(node: BlockContent | DefinitionContent): boolean {
  return (node.data as { directiveLabel?: boolean } | undefined)?.directiveLabel === true;
}

function mark(node: Nodes, index: number, tag: string): void {
  node.data = { ...node.data, hName: tag, hProperties: { dataStep: String(index) } };
}

/** remark plugin: names on each step's node which of the parsed steps it is, found by its line and kind. */
export function remarkMarkSteps(steps: readonly PlaybookStep[]) {
  const places = new Map(
    steps.flatMap((step, index) =>
      step.kind === 'prose' ? [] : [[`${step.kind} ${step.range.line}`, index]],
    ),
  );
  return (root: Root) => {
    visit(root, (node) => {
      const line = node.position?.start.line ?? 0;
      if (node.type === 'listItem') {
        if (typeof node.checked !== 'boolean') return;
        cutAttributes(node);
        const index = places.get(`check ${line}`);
        if (index === undefined) return;
        node.checked = null;
        mark(node, index, 'li');
      } else if (node.type === 'leafDirective' || node.type === 'containerDirective') {
        markLabel(node);
        const index = places.get(`${node.name} ${line}`);
        if (index !== undefined) mark(node, index, 'div');
      }
    });
  };
}
