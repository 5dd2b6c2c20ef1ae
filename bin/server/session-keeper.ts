import { randomBytes } from 'node:crypto';

/** How long a link may be used for the first time (R17). */
const codeLifetimeMs = 60_000;

/** One-time codes and the sessions that they were exchanged for; both live in memory only. */
export interface SessionKeeper {
  issueCode(): string;
  /** The new session's secret, or `null` when the code is unknown, used or too old. */
  redeem(code: string): string | null;
  isSession(secret: string | undefined): boolean;
}

/** `nowMs` is a clock in milliseconds. */
export function createSessionKeeper(nowMs: () => number = Date.now): SessionKeeper {
  const expiryByCode = new Map<string, number>();
  const sessions = new Set<string>();
  const secret = () => randomBytes(32).toString('base64url');
  return {
    issueCode() {
      for (const [code, expiry] of expiryByCode) if (expiry < nowMs()) expiryByCode.delete(code);
      const code = secret();
      expiryByCode.set(code, nowMs() + codeLifetimeMs);
      return code;
    },
    redeem(code) {
      const expiry = expiryByCode.get(code);
      expiryByCode.delete(code);
      if (expiry === undefined || expiry < nowMs()) return null;
      const session = secret();
      sessions.add(session);
      return session;
    },
    isSession: (candidate) => candidate !== undefined && sessions.has(candidate),
  };
}
