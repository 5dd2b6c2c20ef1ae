import type { Deal } from './deal';

/** What a deal is called on a screen: its name, else what it was about; many CRMs give deals no name. */
export function dealTitle(
  deal: Pick<Deal, 'name' | 'offeringIds'>,
  offerings: readonly { readonly id: string; readonly name: string }[],
): string {
  if (deal.name.trim() !== '') return deal.name;
  const names = offerings.filter(({ id }) => deal.offeringIds.includes(id)).map(({ name }) => name);
  return names.join(', ') || 'Deal';
}
