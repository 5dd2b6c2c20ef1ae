import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { evaluateMergeField, type MergeFacts } from '../../core/playbook/merge-engine';
import { scanMergeFields } from '../../core/playbook/scan-merge-fields';

function chip(value: string, dataMerge: 'field' | 'gap'): PhrasingContent {
  const words: Text = { type: 'text', value };
  return {
    type: 'emphasis',
    children: [words],
    data: { hName: 'span', hProperties: { dataMerge } },
  };
}

/** remark plugin: merge fields become quiet chips where no account fills them. */
export function remarkMarkMergeFields() {
  return (root: Root) => putChips(root, (expression) => chip(expression.trim(), 'field'));
}

/** remark plugin: fields that the account has no value for become gaps; the others stay to be filled. */
export function remarkMarkGaps(facts: MergeFacts) {
  return (root: Root) =>
    putChips(root, (expression) => {
      const result = evaluateMergeField(expression, facts);
      return result && result.gaps.length > 0 ? chip(result.text, 'gap') : null;
    });
}

function putChips(root: Root, chipOf: (expression: string) => PhrasingContent | null): void {
  visit(root, 'text', (node, index, parent) => {
    if (parent === undefined || index === undefined || !node.value.includes('{{')) return;
    const pieces: PhrasingContent[] = [];
    let position = 0;
    for (const field of scanMergeFields(node.value).fields) {
      const mark = chipOf(field.expression);
      if (mark === null) continue;
      if (field.start > position)
        pieces.push({ type: 'text', value: node.value.slice(position, field.start) });
      pieces.push(mark);
      position = field.end;
    }
    if (pieces.length === 0) return;
    if (position < node.value.length) pieces.push({ type: 'text', value: node.value.slice(position) });
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}
