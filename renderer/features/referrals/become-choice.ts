import type { RequestInput, RequestOutput } from '../../../core/contract';

type Proposal = RequestOutput<'referral.proposals'>['accounts'][number];

/** What is chosen: what somebody chose, else the first proposal, else a new account. */
export function chosenPlace(choice: string | null, proposals: readonly Proposal[]): string {
  const isThere = choice === 'new' || choice === 'other' || proposals.some(({ id }) => id === choice);
  if (choice !== null && isThere) return choice;
  return proposals[0]?.id ?? 'new';
}

/** The person of that name who is there already, else a new one, else nobody where no name is known. */
export function personOf(
  name: { readonly firstName: string; readonly lastName: string },
  known: Proposal | undefined,
): RequestInput<'referral.become'>['person'] {
  const [contact] = known?.contacts ?? [];
  if (contact) return { is: 'known', contactId: contact.id };
  if ((name.firstName + name.lastName).trim() === '') return { is: 'nobody' };
  return { is: 'new', ...name };
}
