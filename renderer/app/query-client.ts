import { QueryClient } from '@tanstack/react-query';
import type { RequestName } from '../../core/contract';
import type { CollectionName } from '../../core/workspace/workspace-data';
import { bridge, onConnection } from '../bridge';
import { requestSources } from './request-sources';

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

function readsFrom(name: unknown, collections: readonly CollectionName[]): boolean {
  const sources = requestSources[name as RequestName];
  return sources === undefined || sources.some((source) => collections.includes(source));
}

/** Reads again what a change touches; returns how to stop listening. */
export function followChanges(): () => void {
  const stops = [
    bridge.on('changed', ({ collections }) => {
      void queryClient.invalidateQueries({ predicate: (query) => readsFrom(query.queryKey[0], collections) });
    }),
    bridge.on('playbooksChanged', () => {
      const names = [
        'playbook.list',
        'playbookFolder.list',
        'playbook.gitMarks',
        'playbook.get',
        'playbook.search',
        'playbook.versions',
        'playbook.removed',
        'today.get',
        'account.get',
        'callSheet.get',
        'powerHour.card',
        'lesson.list',
        'lesson.get',
        'drill.next',
        'drill.overview',
        'process.get',
        'process.deals',
      ];
      void queryClient.invalidateQueries({ predicate: (query) => names.includes(String(query.queryKey[0])) });
    }),
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
