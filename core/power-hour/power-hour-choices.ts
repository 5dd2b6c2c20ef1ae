/** Apart from the schema, so that screens can list the choices without loading zod. */
export const goalKinds = ['calls', 'conversations', 'meetings', 'referrals', 'points', 'amount'] as const;
export type GoalKind = (typeof goalKinds)[number];

export const listOrders = ['rank', 'amount', 'longest-quiet', 'name', 'owner'] as const;
export type ListOrder = (typeof listOrders)[number];
