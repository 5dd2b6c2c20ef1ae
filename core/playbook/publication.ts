import { z } from 'zod';
import { longText, recordFields, recordId, shortText } from '../record/record';
import { playbookFileId } from './playbook-page';

export const publicationFields = z.object({
  /** Empty when the text names none; then the file alone tells which playbook it is. */
  playbookId: z.string().max(200),
  fileId: playbookFileId,
  title: shortText,
  /** SHA-256 of the published text, kept in the `texts` collection. */
  textHash: z.string().min(1).max(128),
  /** Counted from 1 for each playbook. */
  number: z.number().int().min(1),
  repId: recordId.nullable().default(null),
  /** As it was then, since people leave and are renamed. */
  repName: shortText.default(''),
  /** Why this version, in a line. */
  why: longText.default(''),
});

/** A text of a playbook that reps run from the moment it was published (`createdAt`). */
export const publication = publicationFields.extend(recordFields);
export type Publication = z.infer<typeof publication>;

/** A publication as the screens list it. */
export const listedPublication = publication.extend({ runCount: z.number().int() });

/** How the text on the disk stands to what reps run. */
export const publishState = z.enum([
  /** Never published, or of a folder that publishes on save: the file is what runs. */
  'as-it-stands',
  /** The file is the last published text. */
  'published',
  /** The file has changes that reps do not run yet. */
  'draft-ahead',
]);
export type PublishState = z.infer<typeof publishState>;

/** Which file is asked about, by its path and the id in its text. */
export interface PlaybookIdentity {
  readonly fileId: string;
  readonly id: string;
}

/**
 * The publications of a file, the newest first: those of its own path, and those of its id whose file is
 * gone, so that renaming a file keeps its versions and a copy does not take them.
 */
export function publicationsOf(
  file: PlaybookIdentity,
  publications: Iterable<Publication>,
  presentFileIds: ReadonlySet<string>,
): Publication[] {
  return [...publications]
    .filter(
      (one) =>
        one.fileId === file.fileId ||
        (one.playbookId !== '' &&
          one.playbookId === file.id &&
          folderOf(one.fileId) === folderOf(file.fileId) &&
          !presentFileIds.has(one.fileId)),
    )
    .sort((a, b) => b.number - a.number || (a.createdAt < b.createdAt ? 1 : -1));
}

/** The part before the colon is the id of a mounted folder; the workspace's own has none. */
export function folderOf(fileId: string): string {
  const colon = fileId.indexOf(':');
  return colon < 0 ? '' : fileId.slice(0, colon);
}
