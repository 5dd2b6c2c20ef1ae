import { QueryClient } from '@tanstack/react-query';
import type { RequestName } from '../../core/contract';
import { bridge, onConnection } from '../bridge';
import { type RequestSource, requestSources } from './request-sources';

/** The host owns the truth and says when it changes, so nothing goes stale by time. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 10 * 60_000,
      retry: false,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

function readAgain(changed: readonly RequestSource[]): Promise<void> {
  return queryClient.invalidateQueries({ predicate: ({ queryKey: [name] }) => readsFrom(name, changed) });
}

function readsFrom(name: unknown, changed: readonly RequestSource[]): boolean {
  const sources = requestSources[name as RequestName];
  return sources === undefined || sources.some((source) => changed.includes(source));
}

/** Reads again what a change touches; returns how to stop listening. */
export function followChanges(): () => void {
  const stops = [
    bridge.on('changed', ({ collections }) => void readAgain(collections)),
    bridge.on('playbooksChanged', () => void readAgain(['playbooks'])),
    bridge.on('writeProblem', () => {
      void queryClient.invalidateQueries({ queryKey: ['workspace.status'] });
    }),
    onConnection((isConnected) => {
      if (isConnected) void queryClient.invalidateQueries();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
