import { z } from 'zod';
import { callSheet, callSheetSubject } from '../call-sheet/call-sheet';
import { papers } from '../call-sheet/papers';
import { engagement, engagementEditFields } from '../engagement/engagement';
import { engagementPage } from '../engagement/engagement-page';
import { playbookFileId } from '../playbook/playbook-page';
import { poolId } from '../pool/pool';
import { longText, recordId, shortText } from '../record/record';
import { trialAccount, trialOrigin } from '../trial/trial';
import { byId, done, nothing, patchOf, request } from './request';

/** Engagements, trials and what is printed of them. */
export const engagementRequests = {
  'engagement.start': request(
    z.object({
      accountId: recordId,
      fileId: playbookFileId,
      pool: poolId.nullable().default(null),
      dealId: recordId.nullable().default(null),
      contactId: recordId.nullable().default(null),
    }),
    engagement,
  ),
  'engagement.get': request(byId, engagementPage),
  /** `answers`, `steps`, `selfScore` and `review` are merged key by key, so that late saves never undo others. */
  'engagement.save': request(z.object({ id: recordId, fields: patchOf(engagementEditFields) }), engagement),
  /** Writes a fact that the playbook asks for to the account, deal or contact of the engagement. */
  'engagement.fillGap': request(z.object({ id: recordId, field: shortText.min(1), value: longText }), done),
  'engagement.complete': request(byId, engagement),
  'engagement.abandon': request(z.object({ id: recordId, reason: longText }), engagement),
  /** Sample accounts to try this text on, those that it is for first. */
  'trial.accounts': request(z.object({ text: longText }), z.object({ accounts: z.array(trialAccount) })),
  /** Runs this text, saved or not, on a sample account in memory; the engagement's requests carry it on. */
  'trial.start': request(
    z.object({
      fileId: playbookFileId,
      text: longText,
      from: trialOrigin.default('editor'),
      accountId: recordId.nullable().default(null),
    }),
    engagement,
  ),
  'callSheet.get': request(callSheetSubject, callSheet),
  /** What the window shows, on the printer or in a file that the user names; on the desktop only. */
  'page.print': request(nothing, z.object({ isPrinted: z.boolean() })),
  'page.savePdf': request(
    z.object({ name: shortText.min(1), paper: z.enum(papers) }),
    z.object({ savedAs: z.string().nullable() }),
  ),
} as const;
