export type VerdictKind = 'follow-up' | 'keep-warm' | 'stop';

const known: Readonly<Record<string, VerdictKind>> = {
  'follow up': 'follow-up',
  'keep warm': 'keep-warm',
  stop: 'stop',
};

/**
 * What a verdict means (M22). Teams may rename them in settings; then the first of the list follows up and
 * the last one stops. `null` when none was given.
 */
export function verdictKind(verdict: string, verdicts: readonly string[]): VerdictKind | null {
  const name = verdict.trim().toLowerCase();
  if (name === '') return null;
  const byName = known[name];
  if (byName !== undefined) return byName;
  const place = verdicts.findIndex((item) => item.toLowerCase() === name);
  if (place === 0) return 'follow-up';
  return place > 0 && place === verdicts.length - 1 ? 'stop' : 'keep-warm';
}
