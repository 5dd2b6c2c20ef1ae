import { useMemo } from 'react';
import { useRequest } from '../../app/use-request';
import type { LinkedNames } from './undecided-groups';

/** Reps and offerings by id, so that a row reads as in its file. */
export function useLinkedNames(): LinkedNames {
  const reps = useRequest('rep.list', {}).data?.reps;
  const offerings = useRequest('offering.list', {}).data?.offerings;
  return useMemo(
    () => new Map([...(reps ?? []), ...(offerings ?? [])].map(({ id, name }) => [id, name])),
    [reps, offerings],
  );
}
