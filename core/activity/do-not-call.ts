import type { Activity } from './activity';

export interface DoNotCall {
  readonly target: 'account' | 'contact';
  readonly reason: string;
}

/**
 * What the result "Do not call" asks for, however the picklist writes it: the person who said it is not
 * contacted again, or the whole account when nobody is named. `null` for every other result.
 */
export function doNotCallOf(activity: Pick<Activity, 'result' | 'contactId' | 'at'>): DoNotCall | null {
  if (!/^\s*do[\s-]*not[\s-]*(call|contact)\s*$/i.test(activity.result)) return null;
  return {
    target: activity.contactId === null ? 'account' : 'contact',
    reason: `Asked not to be called on ${activity.at.slice(0, 10)}`,
  };
}
