import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef } from 'react';
import { type AppCommand, useCommands } from './commands';
import { keepValue, keptValue, useKept } from './use-kept';

interface RowListOptions {
  /** Under this name the place and the selection are found again. */
  readonly keptAs: string;
  readonly count: number;
  readonly rowHeightPx: number;
  readonly group: string;
}

export interface RowList {
  readonly scrollRef: RefObject<HTMLDivElement | null>;
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  readonly selected: number;
  readonly select: (index: number) => void;
  /** Selects, scrolls to the row and puts the focus on its link, or what `data-row-link` marks. */
  readonly moveTo: (index: number) => void;
}

/** A far row is drawn a few frames after the list was scrolled to it. */
const mostFrames = 30;

function focusRow(container: HTMLElement | null, index: number): boolean {
  const link = container?.querySelector<HTMLElement>(`[data-row="${index}"] :is(a[href], [data-row-link])`);
  link?.focus({ preventScroll: true });
  return link !== null && link !== undefined;
}

/** A long list with one selected row: J/K and arrows, Home and End; keeps its place. */
export function useRowList(options: RowListOptions): RowList {
  const { keptAs, count, rowHeightPx, group } = options;
  const scrollRef = useRef<HTMLDivElement>(null);
  /** The row that the focus is on its way to. */
  const target = useRef<number | null>(null);
  const [wanted, setWanted] = useKept(`${keptAs}.selected`, 0);
  const selected = Math.max(0, Math.min(wanted, count - 1));
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => rowHeightPx,
    overscan: 12,
    initialOffset: keptValue(`${keptAs}.offset`, 0),
    useFlushSync: false,
  });
  useEffect(() => {
    const element = scrollRef.current;
    if (!element) return;
    const keep = () => keepValue(`${keptAs}.offset`, element.scrollTop);
    element.addEventListener('scroll', keep, { passive: true });
    return () => element.removeEventListener('scroll', keep);
  }, [keptAs]);

  const focusWhenDrawn = (index: number, framesLeft: number) =>
    requestAnimationFrame(() => {
      if (target.current !== index) return;
      if (focusRow(scrollRef.current, index) || framesLeft === 0) target.current = null;
      else focusWhenDrawn(index, framesLeft - 1);
    });
  const moveTo = (index: number) => {
    if (count === 0) return;
    const next = Math.max(0, Math.min(index, count - 1));
    setWanted(next);
    virtualizer.scrollToIndex(next, { align: 'auto' });
    // At once where it can be: Enter may follow in the same moment, and belongs to the row.
    if (focusRow(scrollRef.current, next)) {
      target.current = null;
      return;
    }
    // The row must be drawn first; keys that come meanwhile move on from it.
    target.current = next;
    focusWhenDrawn(next, mostFrames);
  };
  const hasFocus = () =>
    target.current !== null || (scrollRef.current?.contains(document.activeElement) ?? false);
  // The first press shows where one is; the next ones move.
  const step = (by: number) => moveTo(hasFocus() ? selected + by : selected);
  const commands: AppCommand[] = [
    {
      id: 'row-down',
      label: 'Next row',
      group,
      keys: ['j', 'arrowdown'],
      isKeyOnly: true,
      run: () => step(1),
    },
    {
      id: 'row-up',
      label: 'Previous row',
      group,
      keys: ['k', 'arrowup'],
      isKeyOnly: true,
      run: () => step(-1),
    },
    { id: 'row-first', label: 'First row', group, keys: 'home', isKeyOnly: true, run: () => moveTo(0) },
    { id: 'row-last', label: 'Last row', group, keys: 'end', isKeyOnly: true, run: () => moveTo(count - 1) },
  ];
  useCommands(commands);
  return { scrollRef, virtualizer, selected, select: setWanted, moveTo };
}
