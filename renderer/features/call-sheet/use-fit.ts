import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Paper } from '../../../core/call-sheet/paper';
import { marginMm, paperSizes } from './papers';

const pxPerMm = 96 / 25.4;
/** Paper is laid out a little differently from the screen. */
const reserve = 0.985;
const densities = ['roomy', 'tight', 'tightest'] as const;

/** Sets the sheet as large as one page takes it; what is longer goes on to a second page at a readable size. */
export function useFit(sheet: RefObject<HTMLElement | null>, paper: Paper, content: unknown): boolean {
  const [isOnePage, setOnePage] = useState(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another content is another height.
  useLayoutEffect(() => {
    const element = sheet.current;
    if (element === null) return;
    const most = (paperSizes[paper].heightMm - 2 * marginMm) * pxPerMm * reserve;
    const fits = (density: (typeof densities)[number]) => {
      element.dataset.density = density;
      return element.getBoundingClientRect().height <= most;
    };
    const fitting = densities.find(fits);
    element.dataset.density = fitting ?? 'tight';
    setOnePage(fitting !== undefined);
  }, [sheet, paper, content]);
  return isOnePage;
}
