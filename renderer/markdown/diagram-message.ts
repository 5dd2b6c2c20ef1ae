import type { DiagramProblem } from '../../core/playbook/diagram-problem';

/** To the diagram's frame. */
export interface DiagramOrder {
  readonly order: number;
  readonly source: string;
  readonly scheme: 'light' | 'dark';
  /** Whether the drawing itself is wanted back, to be saved. */
  readonly wantsPicture: boolean;
}

/** From it: that it is there, how large a drawing came out, in pixels, or why none did. */
export type DiagramAnswer =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'drawn';
      readonly order: number;
      readonly width: number;
      readonly height: number;
      /** SVG as text, not to be trusted; empty unless it was wanted. */
      readonly picture: string;
    }
  | ({ readonly kind: 'failed'; readonly order: number } & DiagramProblem);

const mostPictureCharacters = 3_000_000;
const mostMessageCharacters = 300;

/** Checks what came out of the frame, which ran a stranger's text. */
export function readDiagramAnswer(data: unknown): DiagramAnswer | null {
  if (typeof data !== 'object' || data === null) return null;
  const { kind, order, width, height, picture, message, place } = data as Record<string, unknown>;
  if (kind === 'ready') return { kind };
  if (typeof order !== 'number') return null;
  if (kind === 'drawn' && isSize(width) && isSize(height)) {
    const isGood = typeof picture === 'string' && picture.length <= mostPictureCharacters;
    return { kind, order, width, height, picture: isGood ? picture : '' };
  }
  if (kind === 'failed' && typeof message === 'string')
    return { kind, order, message: plainWords(message), place: readPlace(place) };
  return null;
}

/** One line of visible characters, whatever a stranger's text made of it. */
function plainWords(message: string): string {
  const words = message.slice(0, mostMessageCharacters).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  return words.trim() || 'Mermaid doesn’t say why.';
}

function readPlace(place: unknown): DiagramProblem['place'] {
  if (typeof place !== 'object' || place === null) return null;
  const { line, column } = place as Record<string, unknown>;
  return isCount(line) && isCount(column) ? { line, column } : null;
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0;
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}
