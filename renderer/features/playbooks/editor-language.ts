import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { yamlFrontmatter } from '@codemirror/lang-yaml';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { Decoration, EditorView, MatchDecorator, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const highlight = HighlightStyle.define([
  { tag: tags.heading, color: 'var(--rk-text)', fontWeight: '700' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  {
    tag: [tags.processingInstruction, tags.url, tags.monospace, tags.comment, tags.meta],
    color: 'var(--rk-text-soft)',
  },
  { tag: [tags.link, tags.quote], color: 'var(--rk-accent)' },
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--rk-accent)' },
  { tag: [tags.string, tags.atom, tags.number, tags.bool], color: 'var(--rk-good)' },
]);

/** Marks every match that stands in the visible part. */
function marker(pattern: RegExp, className: string): Extension {
  const mark = Decoration.mark({ class: className });
  const decorator = new MatchDecorator({ regexp: pattern, decoration: mark });
  return ViewPlugin.define(
    (view) => ({
      marks: decorator.createDeco(view),
      update(update: ViewUpdate) {
        this.marks = decorator.updateDeco(update, this.marks);
      },
    }),
    { decorations: (plugin) => plugin.marks },
  );
}

/** Markdown with GitHub's tables and checkboxes, a head in YAML, and what only playbooks have. */
export const editorLanguage: Extension = [
  yamlFrontmatter({ content: markdown({ base: markdownLanguage }) }),
  syntaxHighlighting(highlight),
  marker(/^[ \t]*:{2,}[ \t]*[a-z]+|^[ \t]*:{3,}[ \t]*$/g, 'rk-directive'),
  marker(/(?<!\{)\{(?!\{)[^{}\n]*\}(?=[ \t]*$)/g, 'rk-attributes'),
  marker(/\{\{[^{}\n]*\}\}/g, 'rk-merge-field'),
  EditorView.baseTheme({
    '.rk-directive, .rk-directive *': { color: 'var(--rk-accent)', fontWeight: '600' },
    '.rk-attributes, .rk-attributes *': { color: 'var(--rk-good)' },
    '.rk-merge-field': { borderRadius: '4px', background: 'var(--rk-accent-soft)' },
    '.rk-merge-field, .rk-merge-field *': { color: 'var(--rk-accent)' },
  }),
];
