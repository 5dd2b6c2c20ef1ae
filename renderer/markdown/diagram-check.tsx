import { useRef } from 'react';
import classes from './diagram.module.css';
import { useDiagramFrame } from './use-diagram-frame';

/** Draws a diagram where nobody sees it, for its verdict; give each text a `key` of its own. */
export function DiagramCheck({ source }: { readonly source: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const { state, frameTurn } = useDiagramFrame(frame, {
    source,
    scheme: 'light',
    isSeen: true,
    wantsPicture: false,
  });
  if (frameTurn === 0 || state !== 'waiting') return null;
  return (
    <iframe
      ref={frame}
      title="Diagram that is checked"
      sandbox="allow-scripts"
      src="diagram.html"
      className={classes.check}
      aria-hidden="true"
      tabIndex={-1}
    />
  );
}
