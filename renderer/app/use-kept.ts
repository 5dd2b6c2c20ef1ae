import { useCallback, useState } from 'react';

const kept = new Map<string, unknown>();

/** Like `useState`, but a screen finds its value again when one comes back to it. */
export function useKept<T>(key: string, initial: T): [T, (next: T) => void] {
  const [value, setValue] = useState<T>(() => (kept.has(key) ? (kept.get(key) as T) : initial));
  const keep = useCallback(
    (next: T) => {
      kept.set(key, next);
      setValue(next);
    },
    [key],
  );
  return [value, keep];
}

/** The same without a render: where a list was scrolled to. */
export function keptValue<T>(key: string, otherwise: T): T {
  return kept.has(key) ? (kept.get(key) as T) : otherwise;
}

export function keepValue(key: string, value: unknown): void {
  kept.set(key, value);
}

export function forgetValue(key: string): void {
  kept.delete(key);
}
