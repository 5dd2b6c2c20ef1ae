import { useCallback, useState } from 'react';
import { useStatus } from './use-status';

/** A window of the browser has words of its own; the desktop has one window, whose words outlive it. */
const shelf = (): Storage => (window.rekindle ? localStorage : sessionStorage);

function readKept<T>(place: string): T | undefined {
  try {
    const text = shelf().getItem(place);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    // Storage that is switched off or garbled by another program: it begins as it would without.
    return undefined;
  }
}

function keep(place: string, value: unknown): void {
  try {
    shelf().setItem(place, JSON.stringify(value));
  } catch {
    // Full or switched off: what is typed still lives as long as the dialog does.
  }
}

const placeOf = (folder: string | undefined, key: string) => `rekindle.words ${folder ?? ''} ${key}`;

/** Tells which words were begun and neither saved nor given up, so that their form can be open again. */
export function useBegunWords(): (key: string) => boolean {
  const folder = useStatus()?.folder;
  return (key) => readKept(placeOf(folder, key)) !== undefined;
}

/**
 * Like `useState` for what is typed and not saved yet: it is there again when the dialog, the window or the app
 * was closed, or crashed, in between. `forget` is for when it is saved.
 */
export function useKeptWords<T extends object>(key: string, initial: T) {
  const place = placeOf(useStatus()?.folder, key);
  const [words, setWords] = useState<T>(() => ({ ...initial, ...readKept<Partial<T>>(place) }));
  const set = useCallback(
    (next: T) => {
      keep(place, next);
      setWords(next);
    },
    [place],
  );
  const forget = useCallback(() => shelf().removeItem(place), [place]);
  return [words, set, forget] as const;
}
