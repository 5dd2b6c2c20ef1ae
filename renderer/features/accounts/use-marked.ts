import { useKept } from '../../app/use-kept';

export interface Marked {
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string, name: string) => void;
  readonly add: (rows: readonly { readonly id: string; readonly name: string }[]) => void;
  readonly clear: () => void;
}

const none: ReadonlyMap<string, string> = new Map();

/** The accounts that are marked for a change in bulk, with their names. */
export function useMarked(): Marked {
  const [marked, setMarked] = useKept<ReadonlyMap<string, string>>('accounts.marked', none);
  return {
    ids: [...marked.keys()],
    nameOf: (id) => marked.get(id) ?? '',
    has: (id) => marked.has(id),
    toggle: (id, name) => {
      const next = new Map(marked);
      if (!next.delete(id)) next.set(id, name);
      setMarked(next);
    },
    add: (rows) => setMarked(new Map([...marked, ...rows.map((row) => [row.id, row.name] as const)])),
    clear: () => setMarked(none),
  };
}
