import { createContext, useContext } from 'react';

/** The date that relative dates are seen from; the app's root provides it. */
export const AsOfContext = createContext('1970-01-01');

export function useShownDate(): string {
  return useContext(AsOfContext);
}
