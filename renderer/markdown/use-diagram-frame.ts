import { type RefObject, useEffect, useRef, useState } from 'react';
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
  /** A frame of its own for each turn: only one that loads anew asks for its text. 0 while none is wanted. */
  readonly frameTurn: number;
  readonly size: { readonly width: number; readonly height: number } | null;
  /** Why nothing came out; `null` unless it failed. */
  readonly problem: DiagramProblem | null;
  /** What was drawn as SVG, not to be trusted; empty unless it was wanted. */
  readonly picture: string;
  /** Draws once more what had too little time; `null` where that would change nothing. */
  readonly tryAgain: (() => void) | null;
}

/** The page must load first, which takes its time on a busy machine; it has run no stranger's text yet. */
const loadingMs = 15_000;
/** R9: a drawing that takes longer is taken away. */
const drawingMs = 3_000;
const tooLong = 'It took longer than three seconds.';
const waiting: Drawing = {
  state: 'waiting',
  frameTurn: 0,
  size: null,
  problem: null,
  picture: '',
  tryAgain: null,
};

/** Runs one drawing in its frame: a new frame for every text, removed when it gives no answer. */
export function useDiagramFrame(frame: RefObject<HTMLIFrameElement | null>, wanted: Wanted): Drawing {
  const { source, scheme, isSeen, wantsPicture } = wanted;
  const [drawing, setDrawing] = useState<Drawing>(waiting);
  const [attempt, setAttempt] = useState(1);
  const turn = useRef(0);
  useEffect(() => {
    if (!isSeen) return;
    const order = attempt;
    let timer = 0;
    const fail = (problem: DiagramProblem) => {
      stop();
      setDrawing({ ...waiting, state: 'failed', problem });
    };
    const runOutOfTime = (message: string) => {
      stop();
      const tryAgain = () => setAttempt((count) => count + 1);
      setDrawing({ ...waiting, state: 'failed', problem: { message, place: null }, tryAgain });
    };
    const hear = (event: MessageEvent<unknown>) => {
      const target = frame.current?.contentWindow;
      if (!target || event.source !== target) return;
      const answer = readDiagramAnswer(event.data);
      if (answer?.kind === 'ready') {
        window.clearTimeout(timer);
        timer = window.setTimeout(() => {
          runOutOfTime(tooLong);
          keepVerdict(source, { message: tooLong, place: null });
        }, drawingMs);
        target.postMessage({ order, source, scheme, wantsPicture }, '*');
      } else if (answer?.kind === 'drawn') {
        stop();
        const { width, height, picture } = answer;
        setDrawing({ ...waiting, state: 'drawn', frameTurn: turn.current, size: { width, height }, picture });
        keepVerdict(source, null);
      } else if (answer?.kind === 'failed') {
        const problem = { message: answer.message, place: answer.place };
        fail(problem);
        keepVerdict(source, problem);
      }
    };
    const endTurn = takeTurn(() => {
      window.addEventListener('message', hear);
      // What the page never looked at says nothing about the diagram.
      timer = window.setTimeout(() => runOutOfTime('Its page did not load.'), loadingMs);
      turn.current += 1;
      setDrawing(({ size }) => ({ ...waiting, size, frameTurn: turn.current }));
    });
    const stop = () => {
      window.clearTimeout(timer);
      window.removeEventListener('message', hear);
      endTurn();
    };
    return () => {
      stop();
      // Its place is kept, so that the page does not jump while the next one is drawn.
      setDrawing(({ size }) => ({ ...waiting, size }));
    };
  }, [frame, source, scheme, isSeen, wantsPicture, attempt]);
  return drawing;
}
