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
  | { readonly kind: 'failed'; readonly order: number; readonly message: string };

const mostPictureCharacters = 3_000_000;

/** Checks what came out of the frame, which ran a stranger's text. */
export function readDiagramAnswer(data: unknown): DiagramAnswer | null {
  if (typeof data !== 'object' || data === null) return null;
  const { kind, order, width, height, picture, message } = data as Record<string, unknown>;
  if (kind === 'ready') return { kind };
  if (typeof order !== 'number') return null;
  if (kind === 'drawn' && isSize(width) && isSize(height)) {
    const isGood = typeof picture === 'string' && picture.length <= mostPictureCharacters;
    return { kind, order, width, height, picture: isGood ? picture : '' };
  }
  if (kind === 'failed' && typeof message === 'string')
    return { kind, order, message: message.slice(0, 300) };
  return null;
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}
