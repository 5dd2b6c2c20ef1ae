import { useSyncExternalStore } from 'react';
import type { DiagramProblem } from '../../core/playbook/diagram-problem';

/** Texts beyond these are drawn again before they are judged. */
const mostKept = 300;
const verdicts = new Map<string, DiagramProblem | null>();
const listeners = new Set<() => void>();
let version = 0;

/** Whether a diagram of this text can be drawn, for whoever lists problems. */
export function keepVerdict(source: string, problem: DiagramProblem | null): void {
  const key = source.trimEnd();
  verdicts.delete(key);
  verdicts.set(key, problem);
  const [oldest] = verdicts.keys();
  if (verdicts.size > mostKept && oldest !== undefined) verdicts.delete(oldest);
  version += 1;
  for (const listener of listeners) listener();
}

/** `null` when it was drawn, `undefined` when nobody tried yet. */
export function verdictOf(source: string): DiagramProblem | null | undefined {
  return verdicts.get(source.trimEnd());
}

/** Changes with every verdict. */
export function useVerdictsVersion(): number {
  return useSyncExternalStore(listen, () => version);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
