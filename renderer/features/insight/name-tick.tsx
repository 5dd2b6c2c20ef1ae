import { cut, nameLines } from './name-lines';

const fontPx = 12;
const linePx = 14;

let drawing: CanvasRenderingContext2D | null = null;

/** As wide as the axis writes it, in pixels. */
function widthOf(text: string): number {
  drawing ??= document.createElement('canvas').getContext('2d');
  if (drawing === null) return text.length * fontPx * 0.6;
  drawing.font = `${fontPx}px ${getComputedStyle(document.body).fontFamily}`;
  return drawing.measureText(text).width;
}

export const cutToFit = (text: string, widthPx: number): string => cut(text, widthPx, widthOf);
export const linesOf = (name: string, widthPx: number): string[] => nameLines(name, widthPx, widthOf);

interface NameTickProps {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly widthPx: number;
}

/** The name of a row beside its bars: two lines at most, whole where the pointer rests on it. */
export function NameTick({ x, y, name, widthPx }: NameTickProps) {
  const lines = linesOf(name, widthPx);
  const top = y + fontPx * 0.36 - ((lines.length - 1) * linePx) / 2;
  return (
    <text textAnchor="end" fontSize={fontPx} fill="var(--rk-text-soft)">
      <title>{name}</title>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines never change their places.
        <tspan key={index} x={x} y={top + index * linePx}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
