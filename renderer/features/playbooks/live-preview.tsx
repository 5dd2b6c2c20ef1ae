import { type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { MergeFacts } from '../../../core/playbook/merge-engine';
import type { PlaybookStep } from '../../../core/playbook/playbook';
import type { Picklists } from '../../../core/playbook/playbook-fields';
import { type RepView, RepViewContext } from '../../markdown/rep-view';
import classes from './live-preview.module.css';
import { PreviewBlockView } from './preview-block-view';
import { blockAtLine, definitionsOf, type PreviewBlock, previewBlocks } from './preview-blocks';

interface LivePreviewProps {
  readonly text: string;
  /** As they were read last; conditions name them. */
  readonly steps: readonly PlaybookStep[];
  readonly picklists: Picklists | undefined;
  /** Fills the merge fields; without them they are shown as chips. */
  readonly facts: MergeFacts | undefined;
  /** Follows the conditions; `null` shows every step with its condition in words. */
  readonly repView: RepView | null;
  readonly className?: string;
  /** Where the cursor is: its block is marked and kept in view. */
  readonly cursorLine: number;
  readonly onGoTo: (line: number) => void;
}

/** The page that the text becomes, in the same moment: only blocks that changed are laid out again. */
export function LivePreview(props: LivePreviewProps) {
  const { text, steps, picklists, facts, repView, className, cursorLine, onGoTo } = props;
  const idPrefix = `live${useId().replace(/\W/g, '')}-`;
  const place = useRef<HTMLDivElement>(null);
  const [kept, setKept] = useState(() => readText(text, []));
  const read = kept.text === text ? kept : readText(text, kept.blocks);
  if (read !== kept) setKept(read);
  const namedSteps = useNamedSteps(steps);
  const current = blockAtLine(read.blocks, cursorLine)?.key;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another block is what has to come into view.
  useEffect(() => {
    const block = place.current?.querySelector<HTMLElement>('[data-current]');
    if (block) bringIntoView(block);
  }, [current]);

  const goToBlock = (event: MouseEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    if (target.closest('a, button, iframe') || window.getSelection()?.isCollapsed === false) return;
    const line = target.closest<HTMLElement>('[data-line]')?.dataset.line;
    if (line) onGoTo(Number(line));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the keyboard is in the text already, where this leads.
    <div ref={place} className={`${classes.preview} ${className ?? ''}`} onClick={goToBlock}>
      <RepViewContext value={repView}>
        {read.blocks.map((block) => (
          <PreviewBlockView
            key={block.key}
            text={block.text}
            line={block.line}
            definitions={read.definitions}
            phase={block.phase}
            picklists={picklists}
            facts={facts}
            allSteps={namedSteps}
            idPrefix={idPrefix}
            isCurrent={block.key === current}
          />
        ))}
      </RepViewContext>
    </div>
  );
}

/** The same list until a step's id or words change: nothing else of it is shown in other blocks. */
function useNamedSteps(steps: readonly PlaybookStep[]): readonly PlaybookStep[] {
  const signature = useMemo(() => steps.map((step) => `${step.id} ${step.text}`).join('\n'), [steps]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature says whether the list counts as new.
  return useMemo(() => steps.filter((step) => step.kind !== 'prose'), [signature]);
}

interface ReadText {
  readonly text: string;
  readonly blocks: readonly PreviewBlock[];
  readonly definitions: string;
}

function readText(text: string, before: readonly PreviewBlock[]): ReadText {
  return { text, blocks: previewBlocks(text, before), definitions: definitionsOf(text) };
}

/** Moves the preview only, and only when the block is not to be seen. */
function bringIntoView(block: HTMLElement): void {
  let scroller = block.parentElement;
  while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY))
    scroller = scroller.parentElement;
  if (!scroller) return;
  const [box, frame] = [block.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const isSeen = box.top < frame.bottom - 40 && box.bottom > frame.top + 40;
  const isBegun = box.top >= frame.top && box.top < frame.bottom - 40;
  if (isBegun || (isSeen && box.height > frame.height)) return;
  scroller.scrollTop += box.top - frame.top - frame.height / 3;
}
