import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { scanMergeFields } from '../../core/playbook/scan-merge-fields';

function chip(expression: string): PhrasingContent {
  const words: Text = { type: 'text', value: expression.trim() };
  return {
    type: 'emphasis',
    children: [words],
    data: { hName: 'span', hProperties: { dataMerge: 'field' } },
  };
}

/** remark plugin: merge fields become quiet chips where no account fills them. */
export function remarkMarkMergeFields() {
  return (root: Root) => {
    visit(root, 'text', (node, index, parent) => {
      if (parent === undefined || index === undefined || !node.value.includes('{{')) return;
      const pieces: PhrasingContent[] = [];
      let position = 0;
      for (const field of scanMergeFields(node.value).fields) {
        if (field.start > position)
          pieces.push({ type: 'text', value: node.value.slice(position, field.start) });
        pieces.push(chip(field.expression));
        position = field.end;
      }
      if (pieces.length === 0) return;
      if (position < node.value.length) pieces.push({ type: 'text', value: node.value.slice(position) });
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
}
