import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorPanel } from './error-panel';
import { Loading } from './loading';

interface AnswerProps<T> {
  readonly query: UseQueryResult<T>;
  /** For the words of an error: "Accounts could not be read". */
  readonly failure: string;
  readonly children: (data: T) => ReactNode;
}

/** The three states of a read: under way, failed, here. */
export function Answer<T>({ query, failure, children }: AnswerProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) {
    return <ErrorPanel title={failure} message={query.error.message} onRetry={() => void query.refetch()} />;
  }
  return <Loading />;
}
