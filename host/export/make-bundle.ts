import { strToU8, type Zippable, zipSync } from 'fflate';
import { AppError } from '../../core/app-error';
import { counted } from '../../core/calendar/date-words';
import { safeFileName } from '../../core/export/safe-file-name';
import { bundleNamesProblem } from '../../core/playbook/bundle-names';
import { fileKey } from '../../core/playbook/file-id-problem';
import { placeOfFile } from '../../core/playbook/playbook-mount';
import { isScenario } from '../../core/scenario/is-scenario';
import type { HostContext } from '../host-context';
import { hashOf } from '../playbooks/read-playbook-file';

export interface MadeBundle {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** What is in it, and how much had to be left out. */
  readonly note: string;
}

/**
 * Playbooks and role-plays as a zip of plain files, each byte for byte as it stands on the disk. What another computer
 * could not take is left out and counted.
 * @throws AppError `not-found` for a playbook that is gone, `bad-request` when none can be exported
 */
export async function makeBundle(context: HostContext, fileIds: readonly string[]): Promise<MadeBundle> {
  const files: Zippable = {};
  const taken = new Set<string>();
  let leftOut = 0;
  let rolePlays = 0;
  let title = '';
  for (const fileId of new Set(fileIds)) {
    const page = await context.playbooks.get(fileId);
    const name = bundleName(fileId, context, taken);
    if (hashOf(page.text) !== page.hash || bundleNamesProblem([name]) !== null) {
      leftOut++;
      continue;
    }
    files[name] = [strToU8(page.text), { level: 6, mtime: context.now() }];
    title = page.playbook.title;
    if (isScenario(page.text)) rolePlays++;
  }
  const count = Object.keys(files).length;
  if (count === 0) {
    throw new AppError(
      'bad-request',
      'None of these files can be read on another computer, so nothing was exported. Save them as UTF-8, under plain names.',
    );
  }
  const fileName = count === 1 ? `${safeFileName(title)}.zip` : `rekindle-playbooks-${context.asOf()}.zip`;
  return { fileName, bytes: zipSync(files), note: noteOf(count - rolePlays, rolePlays, leftOut) };
}

/** The path inside its folder; where two folders have the same one, the folder's name stands before it. */
function bundleName(fileId: string, context: HostContext, taken: Set<string>): string {
  const { folderId, inside } = placeOfFile(fileId);
  const plain = inside.normalize('NFC');
  const folder = safeFileName(context.store.data.playbookFolders[folderId]?.name ?? folderId);
  let name = plain;
  for (let number = 1; taken.has(fileKey(name)); number++) {
    name = number === 1 ? `${folder}/${plain}` : `${folder} ${number}/${plain}`;
  }
  taken.add(fileKey(name));
  return name;
}

function noteOf(playbooks: number, rolePlays: number, leftOut: number): string {
  const counts = [
    playbooks > 0 && counted(playbooks, 'playbook'),
    rolePlays > 0 && counted(rolePlays, 'role-play'),
  ];
  const what = counts.filter(Boolean).join(', ');
  if (leftOut === 0) return `${what}.`;
  return `${what}; ${leftOut} left out, since no other computer could read ${leftOut === 1 ? 'it' : 'them'}.`;
}
