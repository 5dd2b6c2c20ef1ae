/** Why nothing can be saved at present, with those who want to know. */
export interface WriteProblem {
  message(): string | null;
  set(message: string | null): void;
  onChange(listener: (message: string | null) => void): () => void;
}

export function createWriteProblem(): WriteProblem {
  const listeners = new Set<(message: string | null) => void>();
  let current: string | null = null;
  return {
    message: () => current,
    set(message) {
      if (message === current) return;
      current = message;
      for (const listener of [...listeners]) listener(message);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
