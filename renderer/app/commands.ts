import { useEffect, useLayoutEffect, useRef } from 'react';
import { type AppCommand, addCommandSource, commandsChanged } from './command-registry';

export type { AppCommand } from './command-registry';

/**
 * Offers commands while the calling component is on the screen: in the palette, in the list of keys and by
 * their keys. The list may be new on every render.
 */
export function useCommands(commands: readonly AppCommand[]): void {
  const current = useRef(commands);
  current.current = commands;
  // Before the screen is painted: a key of what can be seen must never be missed.
  useLayoutEffect(() => addCommandSource(current), []);
  const signature = commands.map((command) => `${command.id}${command.label}${String(command.keys)}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature is what changed.
  useEffect(() => commandsChanged(), [signature]);
}
