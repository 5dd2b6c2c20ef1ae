import { AppError } from '../../core/app-error';
import type { Handlers } from '../../core/contract';
import type { BundlePlan } from '../../core/playbook/bundle-plan';
import type { Downloads } from '../export/downloads';
import { makeBundle } from '../export/make-bundle';
import type { HostContext } from '../host-context';
import type { UploadShelf } from '../import/upload-shelf';
import { applyBundle } from '../playbooks/bundles/apply-bundle';
import { BundleStage } from '../playbooks/bundles/bundle-stage';
import { planBundle } from '../playbooks/bundles/plan-bundle';

type Names = 'bundle.export' | 'bundle.plan' | 'bundle.texts' | 'bundle.apply' | 'bundle.cancel';

/** A few are kept, so that another folder can be looked at; an older one must be dropped in again. */
const mostHeld = 4;

/** Playbooks for others, and from others: shown first, then moved into the folder. */
export function bundleHandlers(
  context: HostContext,
  shelf: UploadShelf,
  downloads: Downloads,
): Pick<Handlers, Names> {
  const stage = new BundleStage(context.workspace.folder, context.newId);
  const held = new Map<string, { readonly plan: BundlePlan; readonly uploadId: string }>();
  const planOf = (planId: string) => {
    const found = held.get(planId);
    if (found) return found.plan;
    throw new AppError('not-found', 'This preview is gone. Nothing was written; choose the file again.');
  };
  const forget = async (planId: string) => {
    const found = held.get(planId);
    if (!found) return;
    held.delete(planId);
    await stage.drop(planId);
    // The same file may be held for another folder.
    if (![...held.values()].some(({ uploadId }) => uploadId === found.uploadId)) shelf.drop([found.uploadId]);
  };
  return {
    'bundle.export': async ({ fileIds }) => {
      const { fileName, bytes, note } = await makeBundle(context, fileIds);
      return downloads.add(fileName, bytes, note);
    },
    'bundle.plan': async ({ uploadId, folderId }) => {
      const file = { name: shelf.nameOf(uploadId), bytes: shelf.bytesOf(uploadId), folderId };
      const plan = await planBundle(context, stage, file);
      held.set(plan.planId, { plan, uploadId });
      for (const old of [...held.keys()].slice(0, -mostHeld)) await forget(old);
      return plan;
    },
    'bundle.texts': async ({ planId, name }) => {
      const { entries } = planOf(planId);
      const index = entries.findIndex((entry) => entry.name === name);
      const entry = entries[index];
      if (!entry) throw new AppError('not-found', `“${name}” is not part of this file.`);
      const theirs = await stage.read(planId, index);
      if (entry.localFileId === null) return { theirs, mine: null };
      return { theirs, mine: (await context.playbooks.get(entry.localFileId)).text };
    },
    'bundle.apply': async ({ planId, choices }) => {
      const chosen = new Map(choices.map(({ name, choice }) => [name, choice]));
      const result = await applyBundle(context, stage, planOf(planId), chosen);
      await forget(planId);
      return result;
    },
    'bundle.cancel': async ({ planId }) => {
      await forget(planId);
      return {};
    },
  };
}
