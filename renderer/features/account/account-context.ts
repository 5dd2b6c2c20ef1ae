import { createContext, useContext } from 'react';
import type { AccountPage } from '../../../core/account/account-page';
import type { Activity } from '../../../core/activity/activity';
import type { Contact } from '../../../core/contact/contact';
import type { Credit } from '../../../core/credit/credit';
import type { Deal } from '../../../core/deal/deal';
import type { NextStep } from '../../../core/next-step/next-step';
import type { Trigger } from '../../../core/trigger/trigger';
import type { WorkspaceStatus } from '../../../core/workspace/workspace-status';

/** Which form is open; `null` in place of a record means a new one. */
export type AccountForm =
  | { readonly kind: 'account' }
  | { readonly kind: 'do-not-contact' }
  | { readonly kind: 'contact'; readonly contact: Contact | null }
  | { readonly kind: 'deal'; readonly deal: Deal | null; readonly closesAs?: 'won' | 'lost' }
  | { readonly kind: 'deal-process'; readonly deal: Deal }
  | { readonly kind: 'credit'; readonly deal: Deal; readonly credit: Credit | null }
  | { readonly kind: 'activity'; readonly activity: Activity | null }
  | { readonly kind: 'next-step'; readonly nextStep: NextStep | null }
  | { readonly kind: 'trigger'; readonly trigger: Trigger | null };

interface AccountScope {
  readonly page: AccountPage;
  readonly status: WorkspaceStatus;
  /** Everything that we sell, bought by this account or not. */
  readonly offerings: AccountPage['bought'];
  /** The deal's currency, else the workspace's own. */
  readonly currencyOf: (deal: Pick<Deal, 'currency'>) => string;
  readonly openForm: (form: AccountForm) => void;
  readonly startPlaybook: (index: number) => void;
  readonly isStarting: boolean;
}

const context = createContext<AccountScope | null>(null);
export const AccountScopeProvider = context.Provider;

export function useAccountScope(): AccountScope {
  const scope = useContext(context);
  if (scope === null) throw new Error('This part belongs on an account page.');
  return scope;
}
