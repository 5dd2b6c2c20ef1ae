import { z } from 'zod';
import { longText, recordFields, recordSource, shortText } from '../record/record';

export const offeringFields = z.object({
  name: shortText.min(1),
  family: shortText.default(''),
  price: z.number().nullable().default(null),
  currency: z.string().max(8).default(''),
  notes: longText.default(''),
});

export const offering = offeringFields.extend({ ...recordFields, source: recordSource.optional() });
export type Offering = z.infer<typeof offering>;
