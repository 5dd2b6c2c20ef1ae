import type { Paper } from '../../core/call-sheet/papers';

interface PaperSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** On all sides; printers leave 5 mm free, and a sheet must be held. */
export const marginMm = 10;

export const paperSizes: Readonly<Record<Paper, PaperSize>> = {
  A4: { widthMm: 210, heightMm: 297 },
  Letter: { widthMm: 215.9, heightMm: 279.4 },
};
