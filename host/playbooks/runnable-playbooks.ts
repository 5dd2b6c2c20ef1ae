import type { ListedPlaybook, Playbook, PlaybookSummary } from '../../core/playbook/playbook';
import { publishesOnSave as isSetToPublish } from '../../core/playbook/playbook-mount';
import {
  folderOf,
  type PlaybookIdentity,
  type Publication,
  type PublishState,
  publicationsOf,
} from '../../core/playbook/publication';
import { pinnedPlaybook } from '../engagement/pinned-playbook';
import type { RecordContext } from '../record-context';
import { summaryOf } from './playbook-shelf';
import { hashOf } from './read-playbook-file';

/** What a rep runs of a file: its text as it stands, or the one that was published last. */
export interface RunnablePlaybook {
  readonly text: string;
  readonly textHash: string;
  readonly playbook: Playbook;
}

/** @throws AppError `not-found` or `unreadable-file` */
export async function runnablePlaybook(context: RecordContext, fileId: string): Promise<RunnablePlaybook> {
  const page = await context.playbooks.get(fileId);
  const asItStands = { text: page.text, textHash: hashOf(page.text), playbook: page.playbook };
  if (publishesOnSave(context, fileId)) return asItStands;
  const { playbooks } = await context.playbooks.list();
  const file = { fileId, id: page.playbook.id };
  const [last] = publicationsOfFile(context, file, presentFiles(playbooks));
  if (last === undefined || last.textHash === asItStands.textHash) return asItStands;
  return { ...pinnedPlaybook(context, last), textHash: last.textHash };
}

/** Every playbook of the folder with how its file stands to what reps run. */
export function withPublishStates(
  context: RecordContext,
  playbooks: readonly PlaybookSummary[],
): ListedPlaybook[] {
  const present = presentFiles(playbooks);
  return playbooks.map((summary) => {
    const [last] = publicationsOfFile(context, summary, present);
    const published = last ? { number: last.number, at: last.createdAt } : null;
    return { ...summary, published, publishState: publishStateOf(context, summary, last) };
  });
}

/** Titles, goals and pools as reps run them: what is only in a draft recommends nothing. */
export async function listRunnable(context: RecordContext): Promise<PlaybookSummary[]> {
  const { playbooks } = await context.playbooks.list();
  const present = presentFiles(playbooks);
  return playbooks.map((summary) => {
    const [last] = publicationsOfFile(context, summary, present);
    if (last === undefined || publishStateOf(context, summary, last) !== 'draft-ahead') return summary;
    const { playbook } = pinnedPlaybook(context, last);
    return summaryOf(summary.fileId, playbook, { hash: last.textHash, isReadOnly: summary.isReadOnly });
  });
}

export function publicationsOfFile(
  context: RecordContext,
  file: PlaybookIdentity,
  present: ReadonlySet<string>,
): Publication[] {
  return publicationsOf(file, Object.values(context.store.data.publications), present);
}

export function presentFiles(playbooks: readonly PlaybookSummary[]): ReadonlySet<string> {
  return new Set(playbooks.map(({ fileId }) => fileId));
}

export function publishStateOf(
  context: RecordContext,
  { fileId, hash }: Pick<PlaybookSummary, 'fileId' | 'hash'>,
  last: Publication | undefined,
): PublishState {
  if (last === undefined || publishesOnSave(context, fileId)) return 'as-it-stands';
  return last.textHash === hash ? 'published' : 'draft-ahead';
}

function publishesOnSave(context: RecordContext, fileId: string): boolean {
  if (isSetToPublish(context.store.data.playbookFolders, fileId)) return true;
  return folderOf(fileId) === '' && context.settings().publishesOnSave;
}
