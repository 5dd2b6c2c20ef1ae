import { useKept } from './use-kept';
import { useStatus } from './use-status';

type Scope = 'mine' | 'all';

export interface ScopeChoice {
  /** Everybody's while nobody said who they are. */
  readonly scope: Scope;
  readonly hasMe: boolean;
  readonly setScope: (scope: Scope) => void;
}

/** Whose accounts are shown; one choice for all screens that ask. */
export function useScope(): ScopeChoice {
  const hasMe = (useStatus()?.settings.meRepId ?? null) !== null;
  const [wanted, setScope] = useKept<Scope>('today.scope', 'mine');
  return { scope: hasMe ? wanted : 'all', hasMe, setScope };
}
