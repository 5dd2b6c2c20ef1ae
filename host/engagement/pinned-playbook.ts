import { AppError } from '../../core/app-error';
import type { Engagement } from '../../core/engagement/engagement';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import type { Playbook } from '../../core/playbook/playbook';
import type { Settings } from '../../core/settings/settings';
import type { RecordContext } from '../record-context';

interface Parsed {
  readonly settings: Settings;
  readonly playbook: Playbook;
}

/** Pinned texts never change, so each is parsed once for as long as the picklists stay the same. */
const parsedTexts = new Map<string, Parsed>();
const mostKept = 50;

/** The exact text that the engagement runs, parsed. @throws AppError `not-found` when it is missing. */
export function pinnedPlaybook(
  context: RecordContext,
  engagement: Pick<Engagement, 'textHash'>,
): { readonly text: string; readonly playbook: Playbook } {
  const pinned = context.store.data.texts[engagement.textHash];
  if (pinned === undefined) {
    throw new AppError(
      'not-found',
      'The text of this engagement’s playbook is missing. What was typed is safe; check the workspace in settings.',
      { textHash: engagement.textHash },
    );
  }
  const settings = context.settings();
  const known = parsedTexts.get(engagement.textHash);
  if (known?.settings === settings) return { text: pinned.text, playbook: known.playbook };
  const playbook = parsePlaybook(pinned.text, { picklists: settings });
  if (parsedTexts.size >= mostKept) parsedTexts.clear();
  parsedTexts.set(engagement.textHash, { settings, playbook });
  return { text: pinned.text, playbook };
}
