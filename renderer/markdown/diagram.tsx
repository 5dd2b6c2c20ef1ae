import { useComputedColorScheme } from '@mantine/core';
import { useRef } from 'react';
import type { DiagramProblem } from '../../core/playbook/diagram-problem';
import classes from './diagram.module.css';
import { SavePicture } from './save-picture';
import { useDiagramFrame } from './use-diagram-frame';
import { useInView } from './use-in-view';

interface DiagramProps {
  readonly source: string;
  /** Offers to save the drawing under this name. */
  readonly pictureName?: string;
}

/** A Mermaid drawing in a frame of its own, begun when it comes into view; its text where none comes out. */
export function Diagram({ source, pictureName }: DiagramProps) {
  const scheme = useComputedColorScheme('light');
  const figure = useRef<HTMLElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const isSeen = useInView(figure);
  const drawing = useDiagramFrame(frame, {
    source,
    scheme,
    isSeen,
    wantsPicture: pictureName !== undefined,
  });
  return (
    <figure ref={figure} className={classes.figure} data-state={drawing.state}>
      {pictureName !== undefined && drawing.picture !== '' ? (
        <SavePicture name={pictureName} picture={drawing.picture} />
      ) : null}
      {drawing.isFrameWanted ? (
        <iframe
          ref={frame}
          title="Diagram"
          sandbox="allow-scripts"
          src="diagram.html"
          className={classes.frame}
          tabIndex={-1}
          style={
            drawing.size ? frameStyle(drawing.size, pictureName === undefined ? 1_400 : 6_000) : undefined
          }
        />
      ) : null}
      {drawing.state === 'failed' ? (
        <>
          <figcaption className={classes.failure}>
            This diagram can’t be drawn. {problemWords(drawing.problem)} Its text stands below.
          </figcaption>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
          <pre tabIndex={0}>{source.slice(0, 20_000)}</pre>
        </>
      ) : null}
    </figure>
  );
}

function problemWords(problem: DiagramProblem | null): string {
  if (problem === null) return '';
  return problem.place ? `Line ${problem.place.line}: ${problem.message}` : problem.message;
}

/** As large as it was drawn, never wider than the page, never higher than this. */
function frameStyle(
  { width, height }: { readonly width: number; readonly height: number },
  mostHeight: number,
) {
  const ratio = Math.min(Math.max(width / height, 0.05), 50);
  return {
    width: `min(100%, ${Math.min(width, 4_000)}px, ${mostHeight * ratio}px)`,
    aspectRatio: String(ratio),
  };
}
