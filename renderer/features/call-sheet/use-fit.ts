import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Paper } from '../../../core/call-sheet/papers';
import { marginMm, paperSizes } from '../../app/paper-sizes';

const pxPerMm = 96 / 25.4;
/** Paper is laid out a little differently from the screen. */
const reserve = 0.985;
/** From large print down to 7 points, the least that is read with ease. */
const scales = Array.from({ length: 13 }, (_, index) => (112 - index * 3) / 100);
/** What goes on to a second page need not be small. */
const scaleOfTwoPages = 0.93;

/** Sets the sheet as large as one page takes it. False where it goes on to a second one. */
export function useFit(sheet: RefObject<HTMLElement | null>, paper: Paper, content: unknown): boolean {
  const [isOnePage, setOnePage] = useState(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another content is another height.
  useLayoutEffect(() => {
    const element = sheet.current;
    if (element === null) return;
    const most = (paperSizes[paper].heightMm - 2 * marginMm) * pxPerMm * reserve;
    const set = (scale: number) => element.style.setProperty('--scale', String(scale));
    const fitting = scales.find((scale) => {
      set(scale);
      return element.getBoundingClientRect().height <= most;
    });
    if (fitting === undefined) set(scaleOfTwoPages);
    setOnePage(fitting !== undefined);
  }, [sheet, paper, content]);
  return isOnePage;
}
