import { useQueries } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { RequestInput, RequestName, RequestOutput } from '../../core/contract';
import { bridge } from '../bridge';

export const pageSize = 100;

export interface Pages<T> {
  /** The first page: totals and what else comes with every page. */
  readonly first: T | undefined;
  readonly page: (index: number) => T | undefined;
  /** What is shown answers an earlier question; the answer to this one is on its way. */
  readonly isOutdated: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Reads the pages of a long list that are in view; the first one always. Indexes are of rows. */
export function usePages<N extends RequestName>(
  name: N,
  inputOf: (offset: number, limit: number) => RequestInput<N>,
  firstRow: number,
  lastRow: number,
): Pages<RequestOutput<N>> {
  const numbers = new Set([0]);
  for (let page = Math.floor(firstRow / pageSize); page <= Math.floor(lastRow / pageSize); page += 1) {
    numbers.add(page);
  }
  const asked = [...numbers];
  const answers = useQueries({
    queries: asked.map((page) => {
      const input = inputOf(page * pageSize, pageSize);
      return { queryKey: [name, input], queryFn: () => bridge.request(name, input) };
    }),
  });
  const pages = new Map(asked.map((page, index) => [page, answers[index]?.data]));
  // While a new filter is being read, the last answer stays, so that the list does not flash.
  const last = useRef<Map<number, RequestOutput<N> | undefined>>(pages);
  const shown = pages.get(0) === undefined ? last.current : pages;
  useEffect(() => {
    last.current = shown;
  });
  return {
    first: shown.get(0),
    page: (index) => shown.get(index),
    isOutdated: shown !== pages,
    error: answers.find((answer) => answer.error)?.error ?? null,
    retry: () => {
      for (const answer of answers) if (answer.error) void answer.refetch();
    },
  };
}
