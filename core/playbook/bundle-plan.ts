import { z } from 'zod';
import { longText, recordId, shortText } from '../record/record';
import { playbookFileId } from './playbook-page';

/** Take theirs, keep mine, or keep both: theirs under another name and, where it is taken, another id. */
export const bundleChoice = z.enum(['take', 'mine', 'both']);
export type BundleChoice = z.infer<typeof bundleChoice>;

/** A playbook or a role-play of a bundle beside what stands in the folder. */
export const bundleEntry = z.object({
  /** Its path inside the bundle. */
  name: playbookFileId,
  id: z.string(),
  title: z.string(),
  isScenario: z.boolean(),
  errorCount: z.number().int(),
  kind: z.enum(['new', 'changed', 'conflict', 'same']),
  /** What has to be known before one chooses; a sentence each. */
  reasons: z.array(z.string()),
  /** The file that it would replace, or that it is like; `null` when there is none. */
  localFileId: playbookFileId.nullable(),
  localHash: shortText.nullable(),
  /** What can be chosen; empty where the very text stands here already. */
  choices: z.array(bundleChoice),
  proposed: bundleChoice,
  /** Name and id under which it is written when both are kept. */
  otherName: playbookFileId,
  otherId: shortText,
});
export type BundleEntry = z.infer<typeof bundleEntry>;

/** What would happen; nothing is written before it is applied. */
export const bundlePlan = z.object({
  planId: recordId,
  folderId: z.string(),
  entries: z.array(bundleEntry),
  /** README files: they tell of a folder and are no playbooks. */
  leftOut: z.array(z.string()),
});
export type BundlePlan = z.infer<typeof bundlePlan>;

export const bundleTexts = z.object({ theirs: longText, mine: longText.nullable() });

/** What was written, and what was not and why. */
export const bundleResult = z.object({
  written: z.array(z.object({ name: z.string(), fileId: playbookFileId, isScenario: z.boolean() })),
  left: z.array(z.object({ name: z.string(), reason: z.string() })),
});
export type BundleResult = z.infer<typeof bundleResult>;
