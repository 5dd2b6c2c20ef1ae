import type { Session } from 'electron';
import { expect, test } from 'vitest';
import { limitSpelling } from '../../electron/limit-spelling';
import { StandInSession } from '../support/electron-stand-in/stand-in-session';

function limited(platform: NodeJS.Platform): StandInSession {
  const session = new StandInSession();
  limitSpelling(session as unknown as Session, platform);
  return session;
}

test('R19 spelling is checked with dictionaries of the system only', () => {
  expect(limited('darwin').isSpellCheckerEnabled).toBe(true);
  for (const platform of ['linux', 'win32'] as const) {
    const session = limited(platform);
    expect(session.isSpellCheckerEnabled).toBe(false);
    expect(session.dictionaryAddress).toMatch(/^app:\/\/rekindle\//);
  }
});
