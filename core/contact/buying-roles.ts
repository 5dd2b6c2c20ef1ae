/** Apart from the schema, so that screens can name the roles without loading zod. */
export const buyingRoles = [
  'decision-maker',
  'champion',
  'influencer',
  'user',
  'gatekeeper',
  'unknown',
] as const;
