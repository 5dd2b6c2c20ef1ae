const notReached = new Set([
  'left live message',
  'left voicemail',
  'no answer',
  'busy',
  'wrong number',
  'gatekeeper',
  'call back later',
]);

/**
 * Whether there was a conversation, so that the questions of the call can be expected to have answers.
 * An outcome that a team added itself counts as one.
 */
export function wasReached(outcome: string): boolean {
  const name = outcome.trim().toLowerCase();
  return name !== '' && !notReached.has(name);
}
