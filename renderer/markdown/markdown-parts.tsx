import type { ComponentProps, MouseEvent } from 'react';
import type { Components, ExtraProps } from 'react-markdown';
import { ScrollRegion } from '../ui/scroll-region';
import { Diagram } from './diagram';
import classes from './markdown-view.module.css';
import { showPart } from './show-part';
import { StepPart } from './step-part';
import { fieldWords } from './step-words';

type Part<Tag extends keyof React.JSX.IntrinsicElements> = ComponentProps<Tag> & ExtraProps;

/** The app's address is behind the `#`, so an anchor scrolls by itself and leaves the address alone. */
function scrollToAnchor(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  const wanted = event.currentTarget.getAttribute('href')?.slice(1) ?? '';
  const view = event.currentTarget.closest('[data-id-prefix]');
  const prefix = view?.getAttribute('data-id-prefix') ?? '';
  let id = wanted;
  try {
    id = decodeURIComponent(wanted);
  } catch {
    // A stray percent sign: the anchor is taken as it is written.
  }
  showPart(prefix + id);
}

function Link({ href, id, children, 'aria-label': label }: Part<'a'>) {
  if (!href || /\{\{|%7b%7b/i.test(href)) return <span id={id}>{children}</span>;
  const isAnchor = href.startsWith('#');
  return (
    <a
      id={id}
      href={href}
      aria-label={label}
      {...(isAnchor ? { onClick: scrollToAnchor } : { target: '_blank', rel: 'noreferrer noopener' })}
    >
      {children}
    </a>
  );
}

function Picture({ src, alt }: Part<'img'>) {
  if (src) return <img src={src} alt={alt ?? ''} />;
  return <span className={classes.picture}>Picture{alt ? `: ${alt}` : ''}</span>;
}

function Preformatted({ node, children }: Part<'pre'>) {
  const code = node?.children[0];
  if (code?.type === 'element' && code.properties.className?.toString() === 'language-mermaid') {
    const text = code.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    return <Diagram source={text} />;
  }
  return <ScrollRegion as="pre">{children}</ScrollRegion>;
}

function Division({ node, children }: Part<'div'>) {
  const step = node?.properties.dataStep;
  if (step !== undefined) {
    return (
      <StepPart number={Number(step)} isListItem={false}>
        {children}
      </StepPart>
    );
  }
  return <div className={node?.properties.dataLabel ? classes.label : undefined}>{children}</div>;
}

function Item({ node, id, children }: Part<'li'>) {
  const step = node?.properties.dataStep;
  if (step === undefined) return <li id={id}>{children}</li>;
  return (
    <StepPart number={Number(step)} isListItem>
      {children}
    </StepPart>
  );
}

function Span({ node, children }: Part<'span'>) {
  if (!node?.properties.dataMerge) return <span>{children}</span>;
  if (node.properties.dataMerge === 'gap') {
    return (
      <span
        className={classes.gap}
        title="A gap: the account has no value for it yet, so the rep is asked for it"
      >
        {children}
      </span>
    );
  }
  const expression = String(children);
  return (
    <span className={classes.field} title={`{{ ${expression} }}`}>
      {fieldWords(expression)}
    </span>
  );
}

function Table({ children }: Part<'table'>) {
  return (
    <ScrollRegion className={classes.table} label="Table">
      <table>{children}</table>
    </ScrollRegion>
  );
}

/** How each kind of element looks; one object for good, so that a diagram stays while text is typed. */
export const markdownParts: Components = {
  a: Link,
  img: Picture,
  pre: Preformatted,
  div: Division,
  li: Item,
  span: Span,
  table: Table,
  h1: ({ id, children }) => <h2 id={id}>{children}</h2>,
  input: ({ checked }) => <span aria-hidden="true">{checked ? '☑ ' : '☐ '}</span>,
};
