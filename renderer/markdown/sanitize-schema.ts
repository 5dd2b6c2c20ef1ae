import { defaultSchema, type Options } from 'rehype-sanitize';

/** What may reach the screen (R9): no raw HTML is read before, and ids get a prefix of their own. */
export function sanitizeSchema(idPrefix: string): Options {
  return {
    ...defaultSchema,
    clobberPrefix: idPrefix,
    attributes: {
      '*': ['id', 'title'],
      a: ['href', 'ariaDescribedBy', 'ariaLabel', 'dataFootnoteRef', 'dataFootnoteBackref'],
      code: [['className', 'language-mermaid']],
      div: ['dataStep', 'dataLabel'],
      img: ['src', 'alt'],
      input: ['checked', ['disabled', true], ['type', 'checkbox']],
      li: ['dataStep'],
      ol: ['start'],
      section: ['dataFootnotes'],
      span: ['dataMerge'],
      td: ['align'],
      th: ['align'],
    },
    protocols: { href: ['https', 'mailto', 'tel'], src: ['data'] },
  };
}
