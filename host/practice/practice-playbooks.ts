import { AppError } from '../../core/app-error';
import type { HostContext } from '../host-context';
import type { PlaybookLibrary } from '../playbooks/playbook-library';
import { listRunnable, runnablePlaybook } from '../playbooks/runnable-playbooks';

/**
 * The real workspace's playbooks as reps run them, to read only: practice never sees a draft that was not
 * published, and nothing in here writes to a folder.
 */
export function practicePlaybooks(real: HostContext): PlaybookLibrary {
  const { playbooks } = real;
  return {
    path: playbooks.path,
    async list() {
      const list = await playbooks.list();
      const runnable = await listRunnable(real);
      return {
        ...list,
        playbooks: runnable.map((one) => ({ ...one, isReadOnly: true })),
        folders: list.folders.map((folder) => ({ ...folder, isReadOnly: true })),
      };
    },
    async get(fileId) {
      const page = await playbooks.get(fileId);
      const { text, textHash, playbook } = await runnablePlaybook(real, fileId);
      const isAsItStands = text === page.text;
      return { ...page, text, playbook, hash: isAsItStands ? page.hash : textHash, isReadOnly: true };
    },
    async save() {
      throw new AppError(
        'not-allowed',
        'Playbooks are only read in practice, so nothing was written. Leave practice to change them.',
      );
    },
    onChanged: playbooks.onChanged,
    refresh: async () => {},
    close: async () => {},
  };
}
