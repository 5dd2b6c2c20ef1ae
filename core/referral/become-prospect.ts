import { z } from 'zod';
import { longText, recordId, shortText } from '../record/record';

export const prospectQuery = z.object({
  company: shortText,
  name: shortText.default(''),
  email: shortText.default(''),
});

const personLink = z.object({ id: recordId, name: shortText });

/** Accounts that a name may be already, each with the people there who have that name or address. */
export const prospectProposals = z.object({
  accounts: z.array(
    z.object({ id: recordId, name: shortText, why: longText, contacts: z.array(personLink) }),
  ),
});

export const becomeProspect = z.object({
  id: recordId,
  account: z.discriminatedUnion('is', [
    /** Refused when one of nearly the same name is there, unless it `isAnother`. */
    z.object({ is: z.literal('new'), name: shortText.min(1), isAnother: z.boolean().default(false) }),
    z.object({ is: z.literal('known'), accountId: recordId }),
  ]),
  person: z.discriminatedUnion('is', [
    z.object({ is: z.literal('new'), firstName: shortText, lastName: shortText }),
    z.object({ is: z.literal('known'), contactId: recordId }),
    z.object({ is: z.literal('nobody') }),
  ]),
});
