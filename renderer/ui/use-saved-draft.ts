import { useEffect, useRef, useState } from 'react';

export interface SavedDraft<T> {
  readonly shown: T;
  readonly set: (next: T) => void;
  /** Saves what was typed, if it differs. */
  readonly commit: () => void;
}

/**
 * What is being typed over a stored value: shown at once, saved when the field is left, also by leaving the
 * screen. A failed save keeps the text.
 */
export function useSavedDraft<T>(value: T, save: (next: T) => void): SavedDraft<T> {
  const [draft, setDraft] = useState<{ readonly value: T } | null>(null);
  const key = JSON.stringify(value);
  const latest = useRef({ draft, key, save });
  latest.current = { draft, key, save };
  /** What was sent last: leaving the field and then the screen saves it once. */
  const sent = useRef<string | null>(null);
  const isTouched = useRef(false);
  const commit = () => {
    const { draft: typed, key: stored, save: send } = latest.current;
    if (typed === null) return;
    const next = JSON.stringify(typed.value);
    const isOnItsWay = sent.current !== null && sent.current !== stored;
    // What is stored at this moment is about to be replaced by what is on its way.
    if (isOnItsWay ? next === sent.current && !isTouched.current : next === stored) return;
    sent.current = next;
    isTouched.current = false;
    send(typed.value);
  };
  useEffect(() => {
    setDraft((current) => (current !== null && JSON.stringify(current.value) === key ? null : current));
  }, [key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it reads the latest by its ref, once, at the end.
  useEffect(() => commit, []);
  return {
    shown: draft === null ? value : draft.value,
    set: (next) => {
      isTouched.current = true;
      latest.current = { ...latest.current, draft: { value: next } };
      setDraft({ value: next });
    },
    commit,
  };
}
