import { z } from 'zod';
import { recordFields, shortText } from '../record/record';

/** The workspace's own folder: it has a record only once it is switched off or set otherwise. */
export const ownFolderId = 'own';

/** A folder of playbooks that a coach named: a shared drive, a git checkout, or the workspace's own. */
export const playbookMountFields = z.object({
  name: shortText.min(1).max(100),
  /** Absolute on this machine; empty for the workspace's own, which moves along with it. */
  path: shortText.default(''),
  isOn: z.boolean().default(true),
  /** Never written to, not even a temporary file. */
  isReadOnly: z.boolean().default(false),
  /** Every saved text is published at once, so that reps run the files as they stand. */
  publishesOnSave: z.boolean().default(false),
  /** Ascending; the own folder stands where its order puts it. */
  order: z.number().int().min(-1_000_000).max(1_000_000).default(0),
});
export const playbookMount = playbookMountFields.extend(recordFields);
export type PlaybookMountFields = z.infer<typeof playbookMountFields>;
export type PlaybookMount = z.infer<typeof playbookMount>;

/** A folder with how it is doing, as the screens show it. */
export const listedFolder = playbookMountFields.extend({
  id: z.string(),
  isOwn: z.boolean(),
  count: z.number().int(),
  problem: z.string().nullable(),
});
export type ListedFolder = z.infer<typeof listedFolder>;

/** Several playbooks that carry one id, each by folder and file. */
export const sharedPlaybookId = z.object({ id: z.string(), places: z.array(z.string()) });
export type SharedPlaybookId = z.infer<typeof sharedPlaybookId>;

export interface PlaceOfFile {
  readonly folderId: string;
  /** The path inside the folder, `/` between its parts. */
  readonly inside: string;
}

/** `FOLDERID:path.md`, or a path alone in the workspace's own: no file of ours has a colon in its name. */
export function placeOfFile(fileId: string): PlaceOfFile {
  const colon = fileId.indexOf(':');
  if (colon <= 0) return { folderId: ownFolderId, inside: fileId };
  return { folderId: fileId.slice(0, colon), inside: fileId.slice(colon + 1) };
}

export function fileIdIn(folderId: string, inside: string): string {
  return folderId === ownFolderId ? inside : `${folderId}:${inside}`;
}

/** Whether what is saved in the file's folder is published at once. */
export function publishesOnSave(mounts: Readonly<Record<string, PlaybookMount>>, fileId: string): boolean {
  return mounts[placeOfFile(fileId).folderId]?.publishesOnSave ?? false;
}

/** All folders in their order; the own one is there with or without a record. */
export function orderedMounts(
  mounts: Readonly<Record<string, PlaybookMount>>,
): (PlaybookMountFields & { readonly id: string })[] {
  const own = { ...playbookMountFields.parse({ name: 'My playbooks' }), id: ownFolderId };
  return Object.values({ [ownFolderId]: own, ...mounts }).sort(
    (a, b) => a.order - b.order || rank(a.id) - rank(b.id) || (a.name < b.name ? -1 : 1),
  );
}

const rank = (id: string) => (id === ownFolderId ? 0 : 1);
