import type { HandOff, HandOffFields } from './hand-off';

interface BeginOptions {
  readonly asOf: string;
  readonly newId: () => string;
  /** The settings' list. */
  readonly checklist: readonly string[];
}

/** A hand-off as winning offers it: the team's checklist, nothing done, passed today. */
export function beginHandOff(
  deal: { readonly id: string; readonly accountId: string },
  { asOf, newId, checklist }: BeginOptions,
): Pick<HandOffFields, 'accountId' | 'dealId' | 'startedOn' | 'passedOn' | 'checklist'> {
  return {
    accountId: deal.accountId,
    dealId: deal.id,
    startedOn: asOf,
    passedOn: asOf,
    checklist: checklist.map((text) => ({ id: newId(), text, doneAt: null })),
  };
}

/** The baton comes back: who had it and why stays written down, and nobody has accepted it any more. */
export function returnBaton(
  handOff: HandOff,
  { id, on, reason }: { readonly id: string; readonly on: string; readonly reason: string },
): Pick<HandOffFields, 'returns' | 'passedOn' | 'acceptedBy' | 'acceptedOn'> {
  const from = handOff.acceptedBy || handOff.takesOver;
  return {
    returns: [...handOff.returns, { id, on, from, reason }],
    passedOn: null,
    acceptedBy: '',
    acceptedOn: null,
  };
}
