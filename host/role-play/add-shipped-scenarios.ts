import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isScenario } from '../../core/scenario/is-scenario';
import type { HostContext } from '../host-context';

const folder = 'scenarios';

/**
 * Writes the role-plays that come with the app into the workspace's own folder, for one that is older than
 * they are. A file that exists stays as it is. Answers how many were written.
 */
export async function addShippedScenarios(context: HostContext): Promise<number> {
  if (context.shippedPlaybooks === null) return 0;
  const source = path.join(context.shippedPlaybooks, folder);
  let count = 0;
  for (const name of (await readdir(source)).sort()) {
    if (!name.endsWith('.md')) continue;
    const text = await readFile(path.join(source, name), 'utf8');
    if (!isScenario(text)) continue;
    const { outcome } = await context.playbooks.save(`${folder}/${name}`, text, null);
    if (outcome === 'saved') count += 1;
  }
  return count;
}
