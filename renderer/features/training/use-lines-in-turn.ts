import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import type { ScenarioLine } from '../../../core/scenario/scenario';

/** About the pace of somebody speaking: a pause, and a little for every character of the line before. */
const pauseMs = 500;
const characterMs = 22;
const longestMs = 2_600;

/** Shows the lines of a moment one by one, and all at once where motion is not wanted. */
export function useLinesInTurn(lines: readonly ScenarioLine[], say: (text: string) => void) {
  const isStill = useReducedMotion();
  const [count, setCount] = useState(1);
  const shown = isStill ? lines.length : Math.min(count, lines.length);
  const said = useRef(0);
  useEffect(() => {
    for (const line of lines.slice(said.current, shown)) if (line.kind === 'spoken') say(line.text);
    said.current = Math.max(said.current, shown);
  });
  useEffect(() => {
    if (shown >= lines.length) return;
    const length = lines[shown - 1]?.text.length ?? 0;
    const timer = setTimeout(() => setCount(shown + 1), Math.min(longestMs, pauseMs + length * characterMs));
    return () => clearTimeout(timer);
  }, [shown, lines]);
  return {
    shown: lines.slice(0, shown),
    isComplete: shown >= lines.length,
    showAll: () => setCount(lines.length),
  };
}
