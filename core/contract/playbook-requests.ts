import { z } from 'zod';
import { download } from '../export/download';
import { bundleChoice, bundlePlan, bundleResult, bundleTexts } from '../playbook/bundle-plan';
import { gitMarks } from '../playbook/git-mark';
import {
  listedFolder,
  playbookMount,
  playbookMountFields,
  sharedPlaybookId,
} from '../playbook/playbook-mount';
import {
  listedPlaybook,
  playbookFacts,
  playbookFileId,
  playbookHit,
  playbookPage,
  playbookSaveResult,
  playbookUsage,
} from '../playbook/playbook-page';
import { listedPublication, publication, publishState } from '../playbook/publication';
import { poolId } from '../pool/pool';
import { longText, recordId, shortText } from '../record/record';
import { byId, done, edit, nothing, request } from './request';

/** Playbooks, their folders, versions and bundles. */
export const playbookRequests = {
  'playbook.list': request(
    nothing,
    z.object({
      playbooks: z.array(listedPlaybook),
      folder: z.string(),
      problem: longText.nullable(),
      folders: z.array(listedFolder),
      sharedIds: z.array(sharedPlaybookId),
    }),
  ),
  'playbook.search': request(
    z.object({ search: z.string().max(500), limit: z.number().int().min(1).max(100).default(30) }),
    z.object({ hits: z.array(playbookHit) }),
  ),
  'playbook.usage': request(nothing, z.object({ usage: z.array(playbookUsage) })),
  /** Which files of git checkouts differ from their last commit; asked apart, so that no list waits for it. */
  'playbook.gitMarks': request(nothing, gitMarks),
  'playbookFolder.list': request(nothing, z.object({ folders: z.array(listedFolder) })),
  /** The one place where a path crosses the boundary: a person named it, and the host checks it. */
  'playbookFolder.save': request(edit(playbookMountFields), playbookMount),
  /** Forgets the folder; nothing on the disk is touched. */
  'playbookFolder.remove': request(byId, done),
  /** The operating system's own dialog; `null` when the user changed their mind. */
  'playbookFolder.choose': request(nothing, z.object({ path: z.string().nullable() })),
  'playbook.get': request(z.object({ fileId: playbookFileId }), playbookPage),
  /** What a run of a playbook with these pools would fill in; nothing is begun. */
  'playbook.facts': request(
    z.object({ accountId: recordId, pools: z.array(poolId).max(100), title: shortText }),
    playbookFacts,
  ),
  'playbook.save': request(
    z.object({ fileId: playbookFileId, text: longText, baseHash: shortText.nullable() }),
    playbookSaveResult,
  ),
  /** `hash` names the text that was seen: another one on the disk is not published. */
  'playbook.publish': request(
    z.object({ fileId: playbookFileId, hash: shortText, why: longText.default('') }),
    publication,
  ),
  'playbook.versions': request(
    z.object({ fileId: playbookFileId }),
    z.object({ state: publishState, draftHash: shortText.nullable(), versions: z.array(listedPublication) }),
  ),
  'playbook.versionText': request(z.object({ id: recordId }), z.object({ text: longText })),
  /** Published playbooks whose files are gone, each with its last version. */
  'playbook.removed': request(nothing, z.object({ removed: z.array(publication) })),
  'bundle.export': request(z.object({ fileIds: z.array(playbookFileId).min(1).max(10_000) }), download),
  /** Of an upload: a zip of playbooks or one playbook, and what taking it into the folder would do. */
  'bundle.plan': request(z.object({ uploadId: recordId, folderId: z.string().min(1).max(128) }), bundlePlan),
  'bundle.texts': request(z.object({ planId: recordId, name: playbookFileId }), bundleTexts),
  /** What is not named is left out. */
  'bundle.apply': request(
    z.object({
      planId: recordId,
      choices: z.array(z.object({ name: playbookFileId, choice: bundleChoice })).max(10_000),
    }),
    bundleResult,
  ),
  'bundle.cancel': request(z.object({ planId: recordId }), done),
} as const;
