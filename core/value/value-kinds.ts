/** What can be given without being asked (M14, M28). */
export const valueKinds = [
  'insight',
  'introduction',
  'article',
  'invitation',
  'newsletter',
  'gift',
  'personal-note',
] as const;
export type ValueKind = (typeof valueKinds)[number];

/** One and several of each kind, as sentences say it. */
export const valueWords: Readonly<Record<ValueKind, readonly [one: string, several: string]>> = {
  insight: ['insight', 'insights'],
  introduction: ['introduction', 'introductions'],
  article: ['article', 'articles'],
  invitation: ['invitation', 'invitations'],
  newsletter: ['newsletter', 'newsletters'],
  gift: ['gift', 'gifts'],
  'personal-note': ['personal note', 'personal notes'],
};
