import type { Session } from 'electron';

/** Nothing answers there: a dictionary that was asked for all the same is not fetched. */
const nowhere = 'app://rekindle/no-dictionaries/';

/** macOS checks with its own dictionaries; elsewhere Electron would fetch them from the network (R19). */
export function limitSpelling(session: Session, platform: NodeJS.Platform): void {
  const hasOwnDictionaries = platform === 'darwin';
  session.setSpellCheckerEnabled(hasOwnDictionaries);
  if (!hasOwnDictionaries) session.setSpellCheckerDictionaryDownloadURL(nowhere);
}
