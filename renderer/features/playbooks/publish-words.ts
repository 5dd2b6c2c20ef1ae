import type { ListedPlaybook } from '../../../core/playbook/playbook';
import { exactDate } from '../../ui/calendar';

/** How a file stands to what reps run, in one line. */
export function publishWords(
  state: ListedPlaybook['publishState'],
  published: { number: number; at: string } | null,
): string {
  if (published === null) return 'Never published: runs as it stands';
  const version = `version ${published.number} of ${exactDate(published.at.slice(0, 10))}`;
  if (state === 'as-it-stands') return 'Runs as it stands; its folder publishes on save';
  return state === 'published' ? `Published: ${version}` : `Reps run ${version}; the draft has changes`;
}
