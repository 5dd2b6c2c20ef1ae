import { useState } from 'react';
import type { Paper } from '../../core/call-sheet/papers';
import { practiceWord } from '../../core/practice/practice-mark';
import { bridge } from '../bridge';
import { isPractice } from '../is-practice';
import { drawForPaper } from '../markdown/for-paper';
import { showDone } from './show-done';
import { showFailure } from './show-failure';
import { useStatus } from './use-status';

/** Longer than a diagram may take before it is given up. */
const longestDrawingMs = 6_000;

interface Printing {
  readonly print: () => void;
  /** Only the desktop writes a PDF by itself; a browser offers it in its own dialog. */
  readonly savePdf: (() => void) | null;
  readonly isBusy: boolean;
}

/** Prints what is marked `data-print`, or saves it as a PDF, under this name. */
export function usePrint(plainName: string, paper: Paper): Printing {
  const name = isPractice ? `${practiceWord} ${plainName}` : plainName;
  const isDesktop = useStatus()?.host === 'desktop';
  const [isBusy, setBusy] = useState(false);
  const run = async (work: () => Promise<void>, failure: string) => {
    if (isBusy) return;
    setBusy(true);
    const title = document.title;
    try {
      await drawEverything();
      // A browser proposes the page's title as the file's name.
      document.title = name;
      await work();
    } catch (error) {
      showFailure(error instanceof Error ? error : new Error(String(error)), failure);
    } finally {
      document.title = title;
      drawForPaper(false);
      setBusy(false);
    }
  };
  const print = async () => {
    if (isDesktop) await bridge.request('page.print', {});
    else window.print();
  };
  const savePdf = async () => {
    const { savedAs } = await bridge.request('page.savePdf', { name, paper });
    if (savedAs !== null) showDone(`Saved as ${savedAs}.`);
  };
  return {
    print: () => void run(print, 'The page was not printed'),
    savePdf: isDesktop ? () => void run(savePdf, 'The PDF was not saved') : null,
    isBusy,
  };
}

/** Diagrams are drawn when they come into view; on paper all of them do. */
async function drawEverything(): Promise<void> {
  drawForPaper(true);
  const began = performance.now();
  do await new Promise((resolve) => setTimeout(resolve, 50));
  while (performance.now() - began < longestDrawingMs && isDrawing());
  const pictures = document.querySelectorAll<HTMLImageElement>('[data-print] img');
  // One that can't be read is printed without; the page is worth more than the picture.
  await Promise.allSettled([...pictures].map((picture) => picture.decode()));
}

function isDrawing(): boolean {
  const figures = document.querySelectorAll('[data-print] figure[data-state="waiting"]');
  return [...figures].some((figure) => figure.checkVisibility());
}
