import { AppError } from '../../core/app-error';
import type { Handlers } from '../../core/contract';
import type { PlaybookSummary } from '../../core/playbook/playbook';
import { placeOfFile } from '../../core/playbook/playbook-mount';
import { type Publication, publicationFields } from '../../core/playbook/publication';
import type { HostContext } from '../host-context';
import { presentFiles, publicationsOfFile, publishStateOf } from '../playbooks/runnable-playbooks';
import { putRecord } from '../records/put-record';

type Names = 'playbook.publish' | 'playbook.versions' | 'playbook.versionText' | 'playbook.removed';

export function publicationHandlers(context: HostContext): Pick<Handlers, Names> {
  const { store } = context;
  return {
    'playbook.publish': (input) => publish(context, input),
    'playbook.versions': async ({ fileId }) => {
      const { playbooks } = await context.playbooks.list();
      const summary = playbooks.find((one) => one.fileId === fileId);
      const file = { fileId, id: summary?.id ?? '' };
      const publications = publicationsOfFile(context, file, presentFiles(playbooks));
      const runs = Object.values(store.data.engagements);
      const countRuns = (hash: string) => runs.filter(({ textHash }) => textHash === hash).length;
      return {
        state: publishStateOf(context, { fileId, hash: summary?.hash ?? '' }, publications[0]),
        draftHash: summary?.hash ?? null,
        versions: publications.map((one) => ({ ...one, runCount: countRuns(one.textHash) })),
      };
    },
    'playbook.versionText': async ({ id }) => {
      const text = store.data.texts[store.data.publications[id]?.textHash ?? ''];
      if (text) return { text: text.text };
      throw new AppError('not-found', 'There is no such version. Choose another one.');
    },
    'playbook.removed': async () => {
      const { playbooks, folders } = await context.playbooks.list();
      // A folder that is away, switched off or no longer mounted has lost nothing.
      const followed = folders.filter(({ isOn, problem }) => isOn && problem === null).map(({ id }) => id);
      return { removed: lastOfRemoved(context, playbooks, new Set(followed)) };
    },
  };
}

async function publish(
  context: HostContext,
  { fileId, hash, why }: { fileId: string; hash: string; why: string },
): Promise<Publication> {
  const { store, records } = context;
  const page = await context.playbooks.get(fileId);
  if (page.hash !== hash) {
    throw new AppError(
      'conflict',
      'The file has changed since you looked at it, so nothing was published. Read it again, then publish.',
    );
  }
  const error = page.playbook.diagnostics.find(({ severity }) => severity === 'error');
  if (error) {
    throw new AppError(
      'bad-request',
      `Reps can’t run a playbook with errors, so nothing was published. Mend line ${error.range.line} first: ${error.message}`,
    );
  }
  const { playbooks } = await context.playbooks.list();
  const file = { fileId, id: page.playbook.id };
  const [last] = publicationsOfFile(context, file, presentFiles(playbooks));
  if (last?.textHash === hash) {
    throw new AppError(
      'bad-request',
      `This text is version ${last.number} already; there is nothing to publish.`,
    );
  }
  const rep = store.data.reps[context.settings().meRepId ?? ''];
  const fields = publicationFields.parse({
    playbookId: page.playbook.id,
    fileId,
    title: page.playbook.title,
    textHash: hash,
    number: (last?.number ?? 0) + 1,
    repId: rep?.id ?? null,
    repName: rep?.name ?? '',
    why: why.trim(),
  });
  const publication = records.create('publications', fields);
  const text = { id: hash, playbookId: page.playbook.id, text: page.text };
  const kept = store.data.texts[hash] ? [] : [putRecord('texts', records.create('texts', text))];
  await store.commit([...kept, putRecord('publications', publication)]);
  return publication;
}

function lastOfRemoved(
  context: HostContext,
  playbooks: readonly PlaybookSummary[],
  followedFolders: ReadonlySet<string>,
): Publication[] {
  const present = presentFiles(playbooks);
  const ids = new Set(playbooks.map(({ id }) => id));
  const last = new Map<string, Publication>();
  for (const one of Object.values(context.store.data.publications)) {
    if (!followedFolders.has(placeOfFile(one.fileId).folderId)) continue;
    if (present.has(one.fileId) || (one.playbookId !== '' && ids.has(one.playbookId))) continue;
    const known = last.get(one.fileId);
    if (known === undefined || known.number < one.number) last.set(one.fileId, one);
  }
  return [...last.values()].sort((a, b) => a.title.localeCompare(b.title));
}
