import type { InsightFigure } from '../../../core/insight/insight';
import { hasLegend, seriesName } from './series-look';

const namespace = 'http://www.w3.org/2000/svg';
const headPx = 34;
const footPx = 30;
const linePx = 18;
const marginPx = 12;
/** What a drawing takes from the style sheet; everything else stands in its attributes. */
const styles = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-family',
  'font-weight',
  'text-anchor',
];

/** A drawn chart as an SVG that stands alone: its colours written out, with its title and legend. */
export function pictureOf(figure: InsightFigure, chart: SVGSVGElement): string {
  const { width, height } = chart.getBoundingClientRect();
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = chart.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, index) => {
    const original = originals[index];
    if (original) writeStyles(original, element);
  });
  writeStyles(chart, copy);
  const page = getComputedStyle(document.documentElement);
  const color = (name: string) => page.getPropertyValue(name).trim();
  const font = getComputedStyle(document.body).fontFamily;
  const legend = legendOf(figure, chart, width);
  const whole = height + headPx + (legend.length > 0 ? footPx + lineOf(legend.at(-1)) * linePx : 0);
  const across = width + marginPx;
  const root = make('svg', {
    ...{ xmlns: namespace, width: across, height: whole, viewBox: `0 0 ${across} ${whole}` },
  });
  root.append(make('rect', { width: across, height: whole, fill: color('--rk-surface') }));
  const words = { fill: color('--rk-text'), 'font-family': font };
  root.append(make('text', { ...words, x: 12, y: 22, 'font-size': 15, 'font-weight': 600 }, figure.title));
  copy.setAttribute('y', String(headPx));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  root.append(copy);
  for (const { label, color: fill, x, line } of legend) {
    const y = height + headPx + 10 + line * linePx;
    root.append(make('rect', { x, y, width: 10, height: 10, rx: 2, fill }));
    root.append(make('text', { ...words, x: x + 15, y: y + 9, 'font-size': 12 }, label));
  }
  return new XMLSerializer().serializeToString(root);
}

const lineOf = (last: { readonly line: number } | undefined): number => last?.line ?? 0;

/** The names of what is drawn with their places below the chart, in as many lines as it takes. */
function legendOf({ chart, columns }: InsightFigure, drawn: SVGSVGElement, width: number) {
  const named = columns.filter(({ key }) => chart.columns.includes(key));
  if (chart.kind === 'matrix' || !hasLegend(named)) return [];
  const look = getComputedStyle(drawn);
  let x = marginPx;
  let line = 0;
  return named.map(({ label }, place) => {
    const needed = 34 + label.length * 7;
    if (x > marginPx && x + needed > width) {
      x = marginPx;
      line += 1;
    }
    const at = { x, line };
    x += needed;
    return { ...at, label, color: look.getPropertyValue(seriesName(place)).trim() };
  });
}

function writeStyles(from: Element, to: Element): void {
  const computed = getComputedStyle(from);
  for (const name of styles) to.setAttribute(name, computed.getPropertyValue(name));
  to.removeAttribute('class');
  to.removeAttribute('style');
}

function make(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes))
    if (key !== 'xmlns') element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}
