import { AppError } from '../../core/app-error';
import { processFileName } from '../../core/playbook/parse-playbook';
import { fileIdIn } from '../../core/playbook/playbook-mount';
import type { PlaybookPage } from '../../core/playbook/playbook-page';
import type { HostContext } from '../host-context';

/** The team's process: the first `process.md` of the playbook folders, in their order; `null` without one. */
export async function findProcess(context: HostContext): Promise<PlaybookPage | null> {
  const { folders } = await context.playbooks.list();
  for (const { id, isOn } of folders) {
    if (!isOn) continue;
    const page = await context.playbooks.get(fileIdIn(id, processFileName)).catch(nothingThere);
    if (page !== null) return page;
  }
  return null;
}

function nothingThere(error: unknown): null {
  if (error instanceof AppError && error.code === 'not-found') return null;
  throw error;
}
