import { memo, useMemo, useRef } from 'react';
import type { Phase } from '../../../core/engagement/engagement';
import type { MergeFacts } from '../../../core/playbook/merge-engine';
import { parsePlaybook } from '../../../core/playbook/parse-playbook';
import type { PlaybookStep } from '../../../core/playbook/playbook';
import type { Picklists } from '../../../core/playbook/playbook-fields';
import { MarkdownView } from '../../markdown/markdown-view';
import { useInView } from '../../markdown/use-in-view';
import classes from './live-preview.module.css';

interface PreviewBlockViewProps {
  readonly text: string;
  readonly definitions: string;
  readonly phase: Phase | null;
  readonly picklists: Picklists | undefined;
  readonly facts: MergeFacts | undefined;
  /** Steps that conditions may name. */
  readonly allSteps: readonly PlaybookStep[];
  readonly idPrefix: string;
  readonly line: number;
  readonly isCurrent: boolean;
}

/** One block as it reads; its words stand there unlaid until it comes near the visible part. */
export const PreviewBlockView = memo(function PreviewBlockView(props: PreviewBlockViewProps) {
  const { text, definitions, phase, picklists, facts, allSteps, idPrefix, line, isCurrent } = props;
  const place = useRef<HTMLDivElement>(null);
  const isSeen = useInView(place);
  const steps = useMemo(
    () => (isSeen && phase ? stepsOf(text, phase, picklists) : noSteps),
    [isSeen, phase, text, picklists],
  );
  const needsDefinitions = definitions !== '' && text.includes('[');
  return (
    <div ref={place} className={classes.block} data-line={line} data-current={isCurrent || undefined}>
      {isSeen ? (
        <MarkdownView
          text={needsDefinitions ? `${text}\n\n${definitions}` : text}
          steps={steps}
          otherSteps={allSteps}
          idPrefix={idPrefix}
          {...(facts ? { facts } : {})}
        />
      ) : (
        <pre className={classes.unseen}>{text}</pre>
      )}
    </div>
  );
});

const noSteps: readonly PlaybookStep[] = [];

/** The steps of one block, at the lines of the block. */
function stepsOf(text: string, phase: Phase, picklists: Picklists | undefined): readonly PlaybookStep[] {
  if (!/^[ \t]*(?:[-*+]|\d{1,9}[.)]|:{2,})/m.test(text)) return noSteps;
  const { steps } = parsePlaybook(`## ${phase}\n\n${text}`, picklists ? { picklists } : {});
  return steps.map((step) => ({ ...step, range: { ...step.range, line: step.range.line - 2 } }));
}
