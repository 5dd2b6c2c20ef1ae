/** What may happen at an account that makes now a good time to call (M8). */
export const triggerKinds = [
  'hiring',
  'expansion',
  'press-release',
  'acquisition',
  'event',
  'management',
  'funding',
  'other',
] as const;
export type TriggerKind = (typeof triggerKinds)[number];

export const triggerWords: Readonly<Record<TriggerKind, string>> = {
  hiring: 'Hiring',
  expansion: 'Expansion',
  'press-release': 'Press release',
  acquisition: 'Acquisition',
  event: 'Event they attend',
  management: 'Change of management',
  funding: 'Funding',
  other: 'Other news',
};

const patterns: readonly (readonly [TriggerKind, RegExp])[] = [
  ['hiring', /\b(hir(e|es|ing)|recruit\w*|job (ad|post)\w*|vacanc(y|ies)|headcount)\b/],
  ['acquisition', /\b(acqui\w+|merger|takeover|bought by|m&a)\b/],
  ['funding', /\b(funding|funded|series [a-f]|seed|investment|capital|ipo|grant)\b/],
  ['management', /\b(management|leadership|new (ceo|cfo|cio|coo|cto|head)|appoint\w*|successor|executive)\b/],
  ['expansion', /\b(expan\w+|new (site|plant|hall|office|market|location)|growth|opening)\b/],
  ['event', /\b(events?|trade (fair|show)|conference|expo|webinar|exhibit\w*|attend\w*)\b/],
  ['press-release', /\b(press|news|announce\w*|article|media|pr)\b/],
  ['other', /^(other( news)?|misc\w*)$/],
];

/** The kind that a word of another system means; `null` when it is none that is known. */
export function triggerKindOf(text: string): TriggerKind | null {
  const words = text.trim().toLowerCase().replace(/[-_]+/g, ' ');
  return patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
