import type { SampleAccount } from './sample-account';

/** 555-0100 to 555-0199 are kept free for fiction in every area code. */
export const phoneOf = ({ areaCode }: SampleAccount, count: number) =>
  `(${areaCode}) 555-01${String((count * 29) % 100).padStart(2, '0')}`;

export const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Where a record of the sample came from. */
export const sourceOf = (key: string) => ({
  system: 'sample' as const,
  key,
  importId: 'sample',
  values: {},
});
