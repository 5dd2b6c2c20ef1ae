import { useCommand } from '../../app/use-request';
import type { PathFields } from './from-default';

/** Sets a path for these trainees. */
export function useSavePath(repIds: readonly (string | null)[]): (fields: PathFields) => void {
  const save = useCommand('path.save', { failure: 'The path was not saved; what you changed is kept here' });
  return (fields) => save.mutate({ repIds: [...repIds], fields });
}
