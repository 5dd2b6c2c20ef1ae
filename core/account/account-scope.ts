import type { AccountFacts } from './account-facts';

/** Whose accounts are asked for: one rep's, or everybody's (`null`). */
export function isInScope({ owner }: Pick<AccountFacts, 'owner'>, repId: string | null): boolean {
  return repId === null || owner.repId === repId;
}
