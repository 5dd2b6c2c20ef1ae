interface Candidate {
  readonly name: string;
  readonly hasLeft: boolean;
  readonly looksDeactivated: boolean;
}

interface FoundMe<R> {
  /** Reps that I may be: they still work here, and their names have every word that was typed. */
  readonly found: readonly R[];
  /** The only one that is meant, which Enter takes. */
  readonly best: R | null;
  /** What was typed is nobody's whole name. */
  readonly isNew: boolean;
}

/** Who is meant by a name that is being typed. */
export function findMe<R extends Candidate>(reps: readonly R[], typed: string): FoundMe<R> {
  const name = typed.trim().toLowerCase();
  const words = name.split(/\s+/);
  const found = reps.filter(
    (rep) =>
      !rep.hasLeft && !rep.looksDeactivated && words.every((word) => rep.name.toLowerCase().includes(word)),
  );
  if (name === '') return { found, best: null, isNew: false };
  const same = found.find((rep) => rep.name.trim().toLowerCase() === name);
  const only = found.length === 1 ? found[0] : undefined;
  return { found, best: same ?? only ?? null, isNew: same === undefined };
}
