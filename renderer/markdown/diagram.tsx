import { Button, useComputedColorScheme } from '@mantine/core';
import { useRef } from 'react';
import type { DiagramProblem } from '../../core/playbook/diagram-problem';
import { ScrollRegion } from '../ui/scroll-region';
import { cleanPicture } from './clean-picture';
import classes from './diagram.module.css';
import { useIsForPaper } from './for-paper';
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
  const isInView = useInView(figure);
  const isForPaper = useIsForPaper() && figure.current?.checkVisibility() === true;
  const drawing = useDiagramFrame(frame, {
    source,
    scheme: isForPaper ? 'light' : scheme,
    isSeen: isInView || isForPaper,
    wantsPicture: isForPaper || pictureName !== undefined,
  });
  const mostHeight = pictureName === undefined ? 1_400 : 6_000;
  const style = drawing.size ? frameStyle(drawing.size, mostHeight) : undefined;
  return (
    <figure ref={figure} className={classes.figure} data-state={drawing.state}>
      {pictureName !== undefined && drawing.picture !== '' ? (
        <SavePicture name={pictureName} picture={drawing.picture} />
      ) : null}
      {isForPaper && drawing.picture !== '' ? <PaperPicture picture={drawing.picture} /> : null}
      {drawing.frameTurn > 0 ? (
        <iframe
          key={drawing.frameTurn}
          ref={frame}
          title="Diagram"
          sandbox="allow-scripts"
          src="diagram.html"
          className={`${classes.frame} ${isForPaper ? 'rk-screen-only' : ''}`}
          tabIndex={-1}
          style={style}
        />
      ) : style ? (
        <div className={classes.frame} style={style} />
      ) : null}
      {drawing.state === 'failed' ? (
        <>
          <figcaption className={classes.failure}>
            This diagram can’t be drawn. {problemWords(drawing.problem)} Its text stands below.
            {drawing.tryAgain ? (
              <Button size="compact-xs" className="rk-screen-only" onClick={drawing.tryAgain}>
                Draw it again
              </Button>
            ) : null}
          </figcaption>
          <ScrollRegion as="pre">{source.slice(0, 20_000)}</ScrollRegion>
        </>
      ) : null}
    </figure>
  );
}

function problemWords(problem: DiagramProblem | null): string {
  if (problem === null) return '';
  return problem.place ? `Line ${problem.place.line}: ${problem.message}` : problem.message;
}

/** What was drawn in the frame, as a picture that runs and loads nothing (R9). */
function PaperPicture({ picture }: { readonly picture: string }) {
  const clean = cleanPicture(picture);
  if (clean === null) return null;
  const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(clean)}`;
  return <img className={`${classes.onPaper} rk-paper-only`} src={address} alt="Diagram" />;
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
