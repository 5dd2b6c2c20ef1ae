import { type RefObject, useEffect, useState } from 'react';
import type { DiagramProblem } from '../../core/playbook/diagram-problem';
import { readDiagramAnswer } from './diagram-message';
import { takeTurn } from './diagram-turns';
import { keepVerdict } from './diagram-verdicts';

interface Wanted {
  readonly source: string;
  readonly scheme: 'light' | 'dark';
  readonly isSeen: boolean;
  readonly wantsPicture: boolean;
}
interface Drawing {
  readonly state: 'waiting' | 'drawn' | 'failed';
  readonly isFrameWanted: boolean;
  readonly size: { readonly width: number; readonly height: number } | null;
  /** Why nothing came out; `null` unless it failed. */
  readonly problem: DiagramProblem | null;
  /** What was drawn as SVG, not to be trusted; empty unless it was wanted. */
  readonly picture: string;
}

/** The page must load first, which takes its time on a busy machine; it has run no stranger's text yet. */
const loadingMs = 15_000;
/** R9: a drawing that takes longer is taken away. */
const drawingMs = 3_000;
const waiting: Drawing = { state: 'waiting', isFrameWanted: false, size: null, problem: null, picture: '' };

/** Runs one drawing in its frame: a new frame for every text, removed when it gives no answer. */
export function useDiagramFrame(frame: RefObject<HTMLIFrameElement | null>, wanted: Wanted): Drawing {
  const { source, scheme, isSeen, wantsPicture } = wanted;
  const [drawing, setDrawing] = useState<Drawing>(waiting);
  useEffect(() => {
    if (!isSeen) return;
    const order = 1;
    let timer = 0;
    const fail = (problem: DiagramProblem) => {
      stop();
      setDrawing({ ...waiting, state: 'failed', problem });
    };
    // What the page never looked at says nothing about the diagram.
    const judge = (problem: DiagramProblem) => {
      fail(problem);
      keepVerdict(source, problem);
    };
    const hear = (event: MessageEvent<unknown>) => {
      const target = frame.current?.contentWindow;
      if (!target || event.source !== target) return;
      const answer = readDiagramAnswer(event.data);
      if (answer?.kind === 'ready') {
        window.clearTimeout(timer);
        timer = window.setTimeout(
          () => judge({ message: 'It took longer than three seconds.', place: null }),
          drawingMs,
        );
        target.postMessage({ order, source, scheme, wantsPicture }, '*');
      } else if (answer?.kind === 'drawn') {
        stop();
        const { width, height, picture } = answer;
        setDrawing({ state: 'drawn', isFrameWanted: true, size: { width, height }, problem: null, picture });
        keepVerdict(source, null);
      } else if (answer?.kind === 'failed') judge({ message: answer.message, place: answer.place });
    };
    const endTurn = takeTurn(() => {
      window.addEventListener('message', hear);
      timer = window.setTimeout(() => fail({ message: 'Its page did not load.', place: null }), loadingMs);
      setDrawing({ ...waiting, isFrameWanted: true });
    });
    const stop = () => {
      window.clearTimeout(timer);
      window.removeEventListener('message', hear);
      endTurn();
    };
    return () => {
      stop();
      setDrawing(waiting);
    };
  }, [frame, source, scheme, isSeen, wantsPicture]);
  return drawing;
}
