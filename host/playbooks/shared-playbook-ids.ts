import type { PlaybookSummary } from '../../core/playbook/playbook';
import { placeOfFile, type SharedPlaybookId } from '../../core/playbook/playbook-mount';

/** Ids that several files carry, each with where they stand. */
export function sharedPlaybookIds(
  playbooks: readonly PlaybookSummary[],
  folderNames: ReadonlyMap<string, string>,
): SharedPlaybookId[] {
  const places = new Map<string, string[]>();
  for (const { id, fileId } of playbooks) {
    const { folderId, inside } = placeOfFile(fileId);
    const known = places.get(id);
    const place = `${inside} in ${folderNames.get(folderId) ?? folderId}`;
    if (known) known.push(place);
    else places.set(id, [place]);
  }
  return [...places].flatMap(([id, found]) => (found.length > 1 ? [{ id, places: found }] : []));
}
