/** What the terminal's exit codes mean, for all commands alike. */
export const exitCodes = { done: 0, failed: 1, wrongUsage: 2 } as const;
