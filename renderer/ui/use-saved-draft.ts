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
  /** Sent already, so that leaving the field and then the screen saves it once. */
  const sent = useRef<string | null>(null);
  const commit = () => {
    const { draft: typed, key: stored, save: send } = latest.current;
    if (typed === null) return;
    const next = JSON.stringify(typed.value);
    if (next === stored || next === sent.current) return;
    sent.current = next;
    send(typed.value);
  };
  useEffect(() => {
    sent.current = null;
    setDraft((current) => (current !== null && JSON.stringify(current.value) === key ? null : current));
  }, [key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it reads the latest by its ref, once, at the end.
  useEffect(() => commit, []);
  return {
    shown: draft === null ? value : draft.value,
    set: (next) => {
      sent.current = null;
      latest.current = { ...latest.current, draft: { value: next } };
      setDraft({ value: next });
    },
    commit,
  };
}
