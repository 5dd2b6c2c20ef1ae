import { useMemo, useSyncExternalStore } from 'react';
import { type AppCommand, commandsVersion, currentCommands, listenToCommands } from './command-registry';

/** All commands of now by their group, the screen's own groups first. */
export function useCommandList(): Map<string, AppCommand[]> {
  const version = useSyncExternalStore(listenToCommands, commandsVersion);
  return useMemo(() => {
    const groups = new Map<string, AppCommand[]>();
    for (const command of version < 0 ? [] : currentCommands()) {
      const group = groups.get(command.group) ?? [];
      groups.set(command.group, [...group, command]);
    }
    return groups;
  }, [version]);
}
