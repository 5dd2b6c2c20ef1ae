import { freeId } from '../../../core/playbook/free-names';
import { fileIdIn } from '../../../core/playbook/playbook-mount';
import { fileNameOf, newFileId } from '../../../core/playbook/playbook-template';
import { isId } from '../../../core/playbook/step-id';
import { readDraft } from './draft-store';

interface Occupied {
  readonly workspace: string;
  readonly folderId: string;
  /** Paths inside the folder. */
  readonly fileIds: readonly string[];
  readonly ids: readonly string[];
}

/** A file and an id that neither a playbook nor an unsaved draft has. */
export function freePlace(title: string, occupied: Occupied): { fileId: string; id: string } {
  const taken = [...occupied.fileIds];
  let fileId = newFileId(title, taken);
  while (readDraft(occupied.workspace, fileIdIn(occupied.folderId, fileId)) !== null) {
    taken.push(fileId);
    fileId = newFileId(title, taken);
  }
  const name = fileNameOf(title);
  const id = isId(name) ? name : `playbook-${name}`;
  return { fileId, id: occupied.ids.includes(id) ? freeId(id, new Set(occupied.ids)) : id };
}
