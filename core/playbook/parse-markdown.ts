import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { directive } from 'micromark-extension-directive';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

/**
 * The syntax of a playbook: GFM, YAML front matter, leaf and container directives.
 * The text form of directives is left out, or "10:30am", "3:1" and `mailto:` would lose characters.
 */
function syntaxExtensions() {
  const { flow } = directive();
  return [gfm(), frontmatter(['yaml']), { flow }];
}

/** GFM's second pass for links is left out: it would find addresses in text that was escaped on purpose. */
function treeExtensions() {
  const withoutSecondPass = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
  return [...withoutSecondPass, frontmatterFromMarkdown(['yaml']), directiveFromMarkdown({ verbose: true })];
}

/** Markdown as a tree with positions; a byte order mark must be cut off before. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: syntaxExtensions(), mdastExtensions: treeExtensions() });
}

interface ParserData {
  data(): { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
}

/** The same syntax as a plugin for remark and react-markdown, so that the screens read what we parse. */
export function remarkPlaybook(this: unknown): void {
  const data = (this as ParserData).data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...syntaxExtensions()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...treeExtensions()];
}
