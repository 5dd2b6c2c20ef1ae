/** To the diagram's frame. */
export interface DiagramOrder {
  readonly order: number;
  readonly source: string;
  readonly scheme: 'light' | 'dark';
}

/** From it: that it is there, how large a drawing came out, in pixels, or why none did. */
export type DiagramAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'drawn'; readonly order: number; readonly width: number; readonly height: number }
  | { readonly kind: 'failed'; readonly order: number; readonly message: string };

/** Checks what came out of the frame, which ran a stranger's text. */
export function readDiagramAnswer(data: unknown): DiagramAnswer | null {
  if (typeof data !== 'object' || data === null) return null;
  const { kind, order, width, height, message } = data as Record<string, unknown>;
  if (kind === 'ready') return { kind };
  if (typeof order !== 'number') return null;
  if (kind === 'drawn' && isSize(width) && isSize(height)) return { kind, order, width, height };
  if (kind === 'failed' && typeof message === 'string')
    return { kind, order, message: message.slice(0, 300) };
  return null;
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}
