export interface AppCommand {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
  /** Heading in the palette and in the list of keys. */
  readonly group: string;
  /** `j`, `mod+enter`, `g t` for one after the other; several ways are listed. Without keys: palette only. */
  readonly keys?: string | readonly string[];
  /** Also while typing; for keys with a modifier this is the default. */
  readonly worksWhileTyping?: boolean;
  /** Not in the palette: moving up and down a list. */
  readonly isKeyOnly?: boolean;
}

type Source = { readonly current: readonly AppCommand[] };
const sources: Source[] = [];
const listeners = new Set<() => void>();
let version = 0;

function tell(): void {
  version += 1;
  for (const listener of listeners) listener();
}

/** Adds a list of commands; what is added later wins over an earlier one with the same key. */
export function addCommandSource(source: Source): () => void {
  sources.push(source);
  tell();
  return () => {
    sources.splice(sources.indexOf(source), 1);
    tell();
  };
}

export function listenToCommands(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function commandsVersion(): number {
  return version;
}

/** Told when labels or the number of commands change while a screen stays. */
export function commandsChanged(): void {
  tell();
}

/** All commands, the newest source first, one an id. */
export function currentCommands(): AppCommand[] {
  const seen = new Set<string>();
  return [...sources]
    .reverse()
    .flatMap((source) => source.current)
    .filter((command) => !seen.has(command.id) && seen.add(command.id));
}

export function keysOf(command: AppCommand): readonly string[] {
  return typeof command.keys === 'string' ? [command.keys] : (command.keys ?? []);
}
