import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import type { RequestInput, RequestName, RequestOutput } from '../../core/contract';
import { bridge } from '../bridge';
import { showFailure } from './show-failure';

interface RequestOptions {
  /** Asks only when true; the default is true. */
  readonly isEnabled?: boolean;
  /** Shows the last answer while the next one comes, so that a list does not flash. */
  readonly keepsPrevious?: boolean;
  /** Asks again after so many milliseconds: for what changes with time alone. */
  readonly everyMs?: number;
  /** What was kept is not shown when the screen opens: where it begins hangs on the clock or on a place that was left. */
  readonly isAskedAnew?: boolean;
}

/** Reads through the bridge; read again by itself when the host tells of a change that touches it. */
export function useRequest<N extends RequestName>(
  name: N,
  input: RequestInput<N>,
  options: RequestOptions = {},
): UseQueryResult<RequestOutput<N>> {
  return useQuery<RequestOutput<N>>({
    queryKey: [name, input],
    queryFn: () => bridge.request(name, input),
    enabled: options.isEnabled ?? true,
    refetchInterval: options.everyMs ?? false,
    refetchIntervalInBackground: true,
    placeholderData: options.keepsPrevious ? keepPreviousData : undefined,
    ...(options.isAskedAnew ? { staleTime: 0, gcTime: 0 } : {}),
  });
}

interface CommandOptions {
  /** What was tried, for the words of an error: "The call was not logged". */
  readonly failure?: string;
  /** The caller shows the error itself. */
  readonly isQuiet?: boolean;
}

/**
 * Changes something through the bridge. A failure is shown in words and rejects `mutateAsync`, so that a
 * form keeps what was typed until the answer is there.
 */
export function useCommand<N extends RequestName>(
  name: N,
  options: CommandOptions = {},
): UseMutationResult<RequestOutput<N>, Error, RequestInput<N>> {
  return useMutation<RequestOutput<N>, Error, RequestInput<N>>({
    mutationKey: [name],
    mutationFn: (input) => bridge.request(name, input),
    onError: (error) => {
      if (!options.isQuiet) showFailure(error, options.failure);
    },
  });
}
