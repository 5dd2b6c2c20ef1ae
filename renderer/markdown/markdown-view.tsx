import { useId, useMemo } from 'react';
import Markdown, { type Options } from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import { remarkFillMergeFields } from '../../core/playbook/fill-tree';
import { describeMarkupCost } from '../../core/playbook/markup-cost';
import type { MergeFacts } from '../../core/playbook/merge-engine';
import { remarkPlaybook } from '../../core/playbook/parse-markdown';
import type { PlaybookStep } from '../../core/playbook/playbook';
import { allowedLink, allowedPicture } from './allowed-addresses';
import { remarkHeadingIds } from './mark-headings';
import { remarkMarkGaps, remarkMarkMergeFields } from './mark-merge-fields';
import { remarkMarkSteps } from './mark-steps';
import { markdownParts } from './markdown-parts';
import classes from './markdown-view.module.css';
import { sanitizeSchema } from './sanitize-schema';
import { StepsContext } from './steps-context';
import { TextBoundary } from './text-boundary';

/** Longer texts are shown as they are: laying them out would hold the screen up for seconds (R9). */
const mostCharacters = 200_000;

interface MarkdownViewProps {
  readonly text: string;
  /** The steps that were parsed from this very text; without them steps read as plain words. */
  readonly steps?: readonly PlaybookStep[];
  /** Steps of other parts of the text, where this is one part: conditions name them. */
  readonly otherSteps?: readonly PlaybookStep[];
  /** Fills the merge fields; without them they are shown as chips. */
  readonly facts?: MergeFacts;
  /** Before every id; one of its own unless told. */
  readonly idPrefix?: string;
  readonly className?: string;
}

const noSteps: readonly PlaybookStep[] = [];
const rehypeOptions: Options['remarkRehypeOptions'] = { clobberPrefix: '' };

function transformAddress(address: string, key: string): string {
  return key === 'src' ? allowedPicture(address) : allowedLink(address);
}

/** A field that can't be read stays a chip. */
function fillPlugins(facts: MergeFacts): NonNullable<Options['remarkPlugins']> {
  return [[remarkMarkGaps, facts], [remarkFillMergeFields, facts], remarkMarkMergeFields];
}

/** A playbook's text as a page: no raw HTML, no request, no address but what is allowed (R9). */
export function MarkdownView(props: MarkdownViewProps) {
  const { text, steps = noSteps, otherSteps = noSteps, facts, idPrefix, className } = props;
  const knownSteps = useMemo(() => [...steps, ...otherSteps], [steps, otherSteps]);
  const ownPrefix = `md${useId().replace(/\W/g, '')}-`;
  const prefix = idPrefix ?? ownPrefix;
  const isTooMuch = useMemo(() => text.length > mostCharacters || describeMarkupCost(text) !== null, [text]);
  const remarkPlugins = useMemo<NonNullable<Options['remarkPlugins']>>(
    () => [
      remarkPlaybook,
      [remarkMarkSteps, steps],
      remarkHeadingIds,
      ...(facts ? fillPlugins(facts) : [remarkMarkMergeFields]),
    ],
    [steps, facts],
  );
  const rehypePlugins = useMemo<NonNullable<Options['rehypePlugins']>>(
    () => [[rehypeSanitize, sanitizeSchema(prefix)]],
    [prefix],
  );
  const page = useMemo(
    () => (
      <Markdown
        remarkPlugins={remarkPlugins}
        rehypePlugins={rehypePlugins}
        remarkRehypeOptions={rehypeOptions}
        urlTransform={transformAddress}
        components={markdownParts}
        skipHtml
      >
        {text}
      </Markdown>
    ),
    [text, remarkPlugins, rehypePlugins],
  );
  const asItIs = <pre className={classes.plain}>{text}</pre>;
  return (
    <div className={`${classes.markdown} ${className ?? ''}`} data-id-prefix={prefix}>
      <StepsContext value={knownSteps}>
        {isTooMuch ? (
          asItIs
        ) : (
          <TextBoundary text={text} fallback={asItIs}>
            {page}
          </TextBoundary>
        )}
      </StepsContext>
    </div>
  );
}
