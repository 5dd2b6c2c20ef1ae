import { useRequest } from './use-request';

/** The stages of our own process, as words for a deal's stage. */
export function useStageNames(): readonly string[] {
  return useRequest('process.get', {}).data?.page?.playbook.stages.map(({ title }) => title) ?? [];
}
