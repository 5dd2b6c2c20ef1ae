import { AppError } from '../../../core/app-error';
import type { BundleChoice, BundleEntry, BundlePlan, BundleResult } from '../../../core/playbook/bundle-plan';
import { fileIdIn } from '../../../core/playbook/playbook-mount';
import { setFrontMatterValue } from '../../../core/playbook/write-playbook';
import type { HostContext } from '../../host-context';
import { putRecord } from '../../records/put-record';
import type { BundleStage } from './bundle-stage';

/**
 * Moves what was chosen into the folder, a file at a time, each only over the text that was shown. An
 * entry that is not named in `choices` is left out. What gives way is kept in the data first.
 */
export async function applyBundle(
  context: HostContext,
  stage: BundleStage,
  plan: BundlePlan,
  choices: ReadonlyMap<string, BundleChoice>,
): Promise<BundleResult> {
  const chosen = plan.entries.flatMap((entry, index) => {
    const choice = choices.get(entry.name) ?? 'mine';
    if (choice === 'mine') return [];
    if (entry.choices.includes(choice)) return [{ entry, choice, index }];
    throw new AppError('bad-request', `“${entry.name}” can’t be taken this way. Nothing was written.`);
  });
  await keepReplaced(
    context,
    chosen.filter(({ choice }) => choice === 'take').map(({ entry }) => entry),
  );
  const written: BundleResult['written'] = [];
  const left: BundleResult['left'] = [];
  for (const { entry, choice, index } of chosen) {
    const text = await stage.read(plan.planId, index);
    const target = targetOf(plan, entry, choice, text);
    const reason = await writeOne(context, target);
    if (reason === null)
      written.push({ name: entry.name, fileId: target.fileId, isScenario: entry.isScenario });
    else left.push({ name: entry.name, reason });
  }
  return { written, left };
}

interface Target {
  readonly fileId: string;
  readonly text: string;
  readonly baseHash: string | null;
}

function targetOf(plan: BundlePlan, entry: BundleEntry, choice: BundleChoice, text: string): Target {
  if (choice === 'take') {
    const fileId = entry.localFileId ?? fileIdIn(plan.folderId, entry.name);
    return { fileId, text, baseHash: entry.localHash };
  }
  const ownText = entry.otherId === entry.id ? text : setFrontMatterValue(text, 'id', entry.otherId);
  return { fileId: fileIdIn(plan.folderId, entry.otherName), text: ownText, baseHash: null };
}

/** Why it was not written; `null` when it was. One file that fails keeps no other from its place. */
async function writeOne(context: HostContext, { fileId, text, baseHash }: Target): Promise<string | null> {
  try {
    const result = await context.playbooks.save(fileId, text, baseHash);
    if (result.outcome === 'saved') return null;
    return 'Your file changed after you looked at it, so it was left as it is. Bring this one in again to see both.';
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
}

/** Durable before the first file is replaced, as the texts of runs and versions are. */
async function keepReplaced(context: HostContext, entries: readonly BundleEntry[]): Promise<void> {
  const { store, records, playbooks } = context;
  const kept = new Map<string, { id: string; playbookId: string; text: string }>();
  for (const { localFileId, localHash } of entries) {
    if (localFileId === null || localHash === null || store.data.texts[localHash]) continue;
    const page = await playbooks.get(localFileId).catch(() => null);
    if (page?.hash !== localHash) continue;
    kept.set(localHash, { id: localHash, playbookId: page.playbook.id, text: page.text });
  }
  if (kept.size === 0) return;
  await store.commit([...kept.values()].map((text) => putRecord('texts', records.create('texts', text))));
}
