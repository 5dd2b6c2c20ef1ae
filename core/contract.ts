import { z } from 'zod';
import { account, accountFields } from './account/account';
import { accountList, accountListQuery } from './account/account-list';
import { accountPage } from './account/account-page';
import { activity, activityFields } from './activity/activity';
import { callSheet, callSheetSubject } from './call-sheet/call-sheet';
import { papers } from './call-sheet/papers';
import {
  calibrationOverview,
  coachedReview,
  coachingList,
  coachPage,
  packetFilter,
  packetPreview,
  packetSummary,
} from './coaching/coaching-page';
import { commentAnchor } from './coaching/comment';
import { mostPacketCharacters } from './coaching/packet';
import { contact, contactFields } from './contact/contact';
import { credit, creditFields, thanks } from './credit/credit';
import { deal, dealFields } from './deal/deal';
import { engagement, engagementEditFields, scoreAnswer } from './engagement/engagement';
import { engagementPage } from './engagement/engagement-page';
import { activityExportFormat, download } from './export/download';
import { fitProfile, targetList, targetQuery } from './fit/fit-profile';
import { handOff, handOffEditFields, handOffReport } from './hand-off/hand-off';
import { idea, ideaFields, listedIdea } from './idea/idea';
import { importPlan, planRequest } from './import/import-plan';
import { importRun, undecidedRow } from './import/import-record';
import { insightAccounts, insightAccountsQuery, insightPage, insightQuery } from './insight/insight';
import { merge } from './merge/merge';
import { nextStep, nextStepFields } from './next-step/next-step';
import { offering, offeringFields } from './offering/offering';
import { bundleChoice, bundlePlan, bundleResult, bundleTexts } from './playbook/bundle-plan';
import { gitMarks } from './playbook/git-mark';
import {
  listedFolder,
  playbookMount,
  playbookMountFields,
  sharedPlaybookId,
} from './playbook/playbook-mount';
import {
  listedPlaybook,
  playbookFacts,
  playbookFileId,
  playbookHit,
  playbookPage,
  playbookSaveResult,
  playbookUsage,
} from './playbook/playbook-page';
import { listedPublication, publication, publishState } from './playbook/publication';
import { poolId } from './pool/pool';
import { callDraftFields, listFilter, powerHourCall, powerHourPlanFields } from './power-hour/power-hour';
import { callCard, listPreview, powerHourOverview, powerHourPage } from './power-hour/power-hour-page';
import { powerHourSeries, powerHourSeriesFields } from './power-hour/power-hour-series';
import { processDeals } from './process/buying-process';
import { programme, programmeEditFields, programmePage } from './programme/programme';
import { rapportQuery, sharedTopic } from './rapport/search-rapport';
import { calendarDate, localTime, longText, recordId, shortText } from './record/record';
import { askList, askQuery } from './referral/ask-list';
import { becomeProspect, prospectProposals, prospectQuery } from './referral/become-prospect';
import {
  listedTreeLine,
  referralList,
  referralListQuery,
  referralsOfAccount,
} from './referral/listed-referral';
import { referral, referralFields } from './referral/referral';
import { reminder, snoozeRequest } from './reminder/reminder';
import { rep, repFields } from './rep/rep';
import { attemptsPage, rhythmList, rhythmQuery } from './rhythm/rhythm';
import { listedScenario, rolePlay, rolePlayPage } from './scenario/role-play';
import { setAside } from './set-aside/set-aside';
import { settings, settingsFields } from './settings/settings';
import { stockPage, stockSteps } from './stock/stock';
import { story, storyFields } from './story/story';
import { today } from './today/today';
import { cardId, grade } from './training/card-review';
import { drillOverview, drillPage, lessonPage, listedLesson } from './training/training-pages';
import { trialAccount, trialOrigin } from './trial/trial';
import { trigger, triggerFields } from './trigger/trigger';
import { valueBatch, valueGiven, valueRecipients, valueTarget } from './value/value-requests';
import { collectionName } from './workspace/workspace-data';
import { backupInfo, integrityReport, workspaceStatus } from './workspace/workspace-status';

const request = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output });
const nothing = z.object({}).strict();
const byId = z.object({ id: recordId });
const done = z.object({});
const scope = z.enum(['mine', 'all']);
/** A new record has no id; an edit names its id and holds only the fields that it changes. */
const edit = <T extends z.ZodRawShape>(fields: z.ZodObject<T>) =>
  z.object({ id: recordId.optional(), fields: patchOf(fields) });
/** A patch never carries defaults, also not in its objects: what is not named stays as it is. */
type PatchOf<T> = {
  [K in keyof T]?: T[K] extends readonly unknown[] | null
    ? T[K]
    : string extends keyof T[K]
      ? T[K]
      : T[K] extends object
        ? PatchOf<T[K]>
        : T[K];
};
function patchOf<T extends z.ZodRawShape>(fields: z.ZodObject<T>) {
  const shape = Object.entries(fields.shape).map(([name, schema]) => {
    const bare =
      schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault
        ? (schema.unwrap() as z.ZodType)
        : (schema as z.ZodType);
    const patch: z.ZodType = bare instanceof z.ZodObject ? patchOf(bare) : bare;
    return [name, patch.optional()];
  });
  return z.strictObject(Object.fromEntries(shape)) as unknown as z.ZodType<
    PatchOf<z.output<z.ZodObject<T>>>,
    PatchOf<z.input<z.ZodObject<T>>>
  >;
}

/** Every request that crosses the boundary: name, input, output. The only list. */
export const contract = {
  'workspace.status': request(nothing, workspaceStatus),
  'workspace.addSampleData': request(nothing, done),
  'workspace.check': request(nothing, integrityReport),
  'backup.list': request(nothing, z.object({ backups: z.array(backupInfo) })),
  'backup.create': request(nothing, backupInfo),
  'backup.restore': request(byId, done),

  'settings.save': request(z.object({ fields: patchOf(settingsFields) }), settings),

  'today.get': request(
    z.object({
      scope,
      pool: poolId.nullable().default(null),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
    today,
  ),
  'today.snooze': request(z.object({ accountId: recordId, until: calendarDate }), setAside),
  'today.dismiss': request(z.object({ accountId: recordId, reason: shortText.min(1) }), setAside),
  'today.bringBack': request(z.object({ accountId: recordId }), done),
  'today.setAsides': request(
    nothing,
    z.object({
      rows: z.array(setAside.extend({ accountName: shortText })),
      /** Not on Today because nobody there is to be contacted now. */
      leftInPeace: z.array(
        z.object({
          accountId: recordId,
          accountName: shortText,
          reason: longText,
          until: calendarDate.nullable(),
        }),
      ),
    }),
  ),
  'today.staleDeals': request(nothing, z.object({ deals: z.array(deal.extend({ accountName: shortText })) })),

  'rhythm.list': request(rhythmQuery, rhythmList),
  /** The attempts since the last answer; those of the engagement in which it is asked do not count. */
  'rhythm.attempts': request(
    z.object({ accountId: recordId, besidesEngagementId: recordId.nullable().default(null) }),
    attemptsPage,
  ),
  /** Follow up, keep warm or stop (M22), given outside of an engagement. */
  'rhythm.decide': request(
    z.object({
      accountId: recordId,
      verdict: shortText.min(1),
      reason: longText.min(1),
      nextStepText: longText.default(''),
      nextStepOn: calendarDate.nullable().default(null),
    }),
    done,
  ),

  /** What is due now, to be shown in a list. */
  'reminder.list': request(nothing, z.object({ reminders: z.array(reminder) })),
  /** What the system is to show now; it is told once, also after a restart. */
  'reminder.take': request(nothing, z.object({ reminders: z.array(reminder) })),
  'reminder.snooze': request(snoozeRequest, done),
  'reminder.dismiss': request(z.object({ id: shortText.min(1) }), done),

  /** The profile of the best customers; weights by hand are settings. */
  'fit.profile': request(nothing, fitProfile),
  'fit.targets': request(targetQuery, targetList),
  'stock.get': request(
    z.object({ scope: z.enum(['mine', 'all']), step: z.enum(stockSteps).default('week') }),
    stockPage,
  ),

  'accounts.list': request(accountListQuery, accountList),
  'accounts.handOver': request(
    z.object({ accountIds: z.array(recordId).min(1).max(100_000), repId: recordId.nullable() }),
    z.object({ count: z.number().int() }),
  ),
  'account.get': request(byId, accountPage),
  'account.save': request(edit(accountFields), account),
  'contact.save': request(edit(contactFields), contact),
  'deal.save': request(edit(dealFields), deal),
  /** What to do after a loss (M7): the playbook for it, and the planned look at the winner's delivery. */
  'deal.afterLoss': request(
    byId,
    z.object({
      playbook: z.object({ fileId: playbookFileId, title: shortText }).nullable(),
      check: nextStep.nullable(),
    }),
  ),
  'activity.save': request(edit(activityFields), activity),
  'offering.save': request(edit(offeringFields), offering),
  'offering.list': request(nothing, z.object({ offerings: z.array(offering) })),
  /** The step as a calendar file. */
  'nextStep.calendar': request(byId, download),
  'trigger.save': request(edit(triggerFields), trigger),
  'nextStep.save': request(edit(nextStepFields), nextStep),
  'story.save': request(edit(storyFields), story),
  'story.list': request(nothing, z.object({ stories: z.array(story) })),

  /** Whom to ask for a name now (M21), the most loyal first; who is left out, with the reason. */
  'referral.toAsk': request(askQuery, askList),
  'referral.list': request(referralListQuery, referralList),
  'referral.ofAccount': request(z.object({ accountId: recordId }), referralsOfAccount),
  'referral.tree': request(nothing, z.object({ lines: z.array(listedTreeLine) })),
  /** A new one plans to thank the giver, unless they want no contact. */
  'referral.save': request(edit(referralFields), referral),
  'referral.thank': request(byId, nextStep),
  /** Accounts and people that the name may be already. */
  'referral.proposals': request(prospectQuery, prospectProposals),
  /** Makes a prospect of a name: a new account, or one that is there, with the person and who referred them. */
  'referral.become': request(becomeProspect, referral),

  /** Who would get something of value, and who is left out and why. */
  'value.recipients': request(z.object({ to: valueTarget }), valueRecipients),
  'value.give': request(valueGiven, valueBatch),
  'value.takeBack': request(z.object({ batchId: recordId }), z.object({ count: z.number().int() })),
  'idea.list': request(nothing, z.object({ ideas: z.array(listedIdea) })),
  'idea.save': request(edit(ideaFields), idea),
  'rapport.search': request(rapportQuery, z.object({ topics: z.array(sharedTopic) })),
  'record.remove': request(z.object({ collection: collectionName, id: recordId }), done),
  'rep.list': request(
    nothing,
    z.object({
      reps: z.array(
        rep.extend({
          accountCount: z.number().int(),
          openDealCount: z.number().int(),
          dealCount: z.number().int(),
          looksDeactivated: z.boolean(),
        }),
      ),
    }),
  ),
  'rep.save': request(edit(repFields), rep),

  /** What is known of the account's won deals: hand-offs and who helped. */
  'account.afterWin': request(byId, z.object({ handOffs: z.array(handOff), credits: z.array(credit) })),
  /** Offers the hand-off of a won deal; one that was begun already is given back. */
  'handOff.begin': request(z.object({ dealId: recordId }), handOff),
  'handOff.get': request(byId, handOffReport.shape.rows.element),
  'handOff.save': request(z.object({ id: recordId, fields: patchOf(handOffEditFields) }), handOff),
  'handOff.accept': request(byId.extend({ by: shortText.min(1), on: calendarDate }), handOff),
  'handOff.return': request(byId.extend({ reason: longText.min(1) }), handOff),
  'handOff.pass': request(
    byId.extend({ to: shortText.min(1), role: shortText, isPartner: z.boolean() }),
    handOff,
  ),
  'handOff.report': request(
    z.object({ scope, limit: z.number().int().min(1).max(10_000).default(1_000) }),
    handOffReport,
  ),

  'credit.save': request(edit(creditFields), credit),
  'credit.thanks': request(nothing, thanks),
  'credit.markThanked': request(z.object({ ids: z.array(recordId).min(1).max(10_000) }), done),
  /** A proposal of a review is dealt with: nobody, or nobody else, has to be named. */
  'credit.leaveOut': request(z.object({ engagementId: recordId }), done),
  'credit.export': request(z.object({ format: z.enum(['csv', 'markdown']) }), download),

  'programme.list': request(nothing, z.object({ programmes: z.array(programme) })),
  'programme.get': request(byId, programmePage),
  'programme.save': request(edit(programmeEditFields), programme),
  /** The short list goes back to everyone: whoever agreed to another text is asked anew. */
  'programme.send': request(byId, programme),
  'programme.settle': request(byId, programme),

  'process.get': request(nothing, z.object({ page: playbookPage.nullable() })),
  'process.deals': request(
    z.object({
      scope,
      onlyLacking: z.boolean().default(false),
      stageId: z.string().max(100).nullable().default(null),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
    processDeals,
  ),

  'search.everything': request(
    z.object({ search: z.string().max(500), limit: z.number().int().min(1).max(100).default(20) }),
    z.object({
      hits: z.array(
        z.object({
          accountId: recordId,
          accountName: shortText,
          kind: z.enum(['account', 'contact', 'note']),
          text: longText,
        }),
      ),
    }),
  ),

  'merge.accounts': request(z.object({ keepId: recordId, mergeId: recordId }), merge),
  'merge.contacts': request(z.object({ keepId: recordId, mergeId: recordId }), merge),
  'merge.list': request(
    nothing,
    z.object({ merges: z.array(merge.extend({ keptName: shortText, removedName: shortText })) }),
  ),
  'merge.undo': request(byId, done),

  'import.begin': request(
    z.object({ name: shortText.min(1), bytes: z.number().int().min(0).max(2_000_000_000) }),
    z.object({ uploadId: recordId }),
  ),
  'import.addPart': request(
    z.object({ uploadId: recordId, base64: z.string().max(3_000_000) }),
    z.object({ received: z.number().int() }),
  ),
  'import.plan': request(planRequest, importPlan),
  'import.apply': request(z.object({ planId: recordId }), importRun),
  'import.cancel': request(z.object({ uploadIds: z.array(recordId) }), done),
  'import.list': request(
    nothing,
    z.object({ imports: z.array(importRun.omit({ createdIds: true, changes: true })) }),
  ),
  'import.undo': request(
    byId,
    z.object({ removed: z.number().int(), restored: z.number().int(), spared: z.array(longText) }),
  ),
  'import.undecided': request(nothing, z.object({ rows: z.array(undecidedRow) })),
  'import.decide': request(
    z.object({
      rowIds: z.array(recordId).min(1).max(100_000),
      decision: z.discriminatedUnion('to', [
        z.object({ to: z.literal('account'), accountId: recordId }),
        z.object({ to: z.literal('new-account'), name: shortText.min(1) }),
        z.object({ to: z.literal('discard') }),
      ]),
    }),
    z.object({ count: z.number().int() }),
  ),

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

  'lesson.list': request(nothing, z.object({ lessons: z.array(listedLesson) })),
  'lesson.get': request(z.object({ fileId: playbookFileId }), lessonPage),
  /** Marks steps of a playbook's lesson as read by the rep that I am. */
  'lesson.see': request(
    z.object({ playbookId: shortText.min(1), stepIds: z.array(shortText).min(1).max(500) }),
    done,
  ),
  /** The card to drill now, of one playbook or of all that were begun. */
  'drill.next': request(z.object({ fileId: playbookFileId.nullable().default(null) }), drillPage),
  /** `hash` names the card's text that was seen; a card that was forgotten too often is set aside by it. */
  'drill.grade': request(z.object({ cardId, hash: shortText, grade }), z.object({ isSetAside: z.boolean() })),
  /** Takes my last grading of today back. */
  'drill.undo': request(z.object({ reviewId: recordId }), done),
  'drill.bringBack': request(z.object({ cardId }), done),
  'drill.overview': request(nothing, drillOverview),
  'rolePlay.list': request(nothing, z.object({ scenarios: z.array(listedScenario) })),
  /** Puts the role-plays that come with the app into the own folder; a file that is there stays as it is. */
  'rolePlay.addShipped': request(nothing, z.object({ count: z.number().int() })),
  /** Begins a run of the file's text, or resumes the open one; `isAnew` throws that one away. */
  'rolePlay.start': request(
    z.object({ fileId: playbookFileId, isAnew: z.boolean().default(false) }),
    rolePlay,
  ),
  'rolePlay.get': request(byId, rolePlayPage),
  /** `turn` counts from 0 and says to which moment of the run the words belong, so that a late save goes right. */
  'rolePlay.saveWords': request(
    z.object({ id: recordId, turn: z.number().int().min(0).max(1_000), words: longText }),
    done,
  ),
  /** Gives the reply at this place of the moment's list, and goes on; the last one ends the run. */
  'rolePlay.reply': request(
    z.object({
      id: recordId,
      momentId: shortText,
      reply: z.number().int().min(0).max(1_000),
      words: longText,
    }),
    rolePlay,
  ),

  'callSheet.get': request(callSheetSubject, callSheet),
  /** What the window shows, on the printer or in a file that the user names; on the desktop only. */
  'page.print': request(nothing, z.object({ isPrinted: z.boolean() })),
  'page.savePdf': request(
    z.object({ name: shortText.min(1), paper: z.enum(papers) }),
    z.object({ savedAs: z.string().nullable() }),
  ),

  'powerHour.overview': request(nothing, powerHourOverview),
  'powerHour.preview': request(listFilter, listPreview),
  /** Makes a planned power hour and draws its list; with an id the list of that one is drawn anew. */
  'powerHour.plan': request(
    z.object({ id: recordId.optional(), fields: powerHourPlanFields }),
    powerHourPage,
  ),
  'powerHour.get': request(byId, powerHourPage),
  /** Removes a power hour that has not begun, with its list. */
  'powerHour.discard': request(byId, done),
  /** `extend` adds ten minutes; `close` ends a forgotten one with what it had. */
  'powerHour.control': request(
    z.object({ id: recordId, action: z.enum(['start', 'pause', 'resume', 'extend', 'end', 'close']) }),
    powerHourPage,
  ),
  'powerHour.takeTurn': request(z.object({ id: recordId, repId: recordId }), powerHourPage),
  /** An account on the screen: its people, opener, story and last three events. */
  'powerHour.card': request(z.object({ callId: recordId }), callCard),
  'powerHour.saveCall': request(z.object({ id: recordId, fields: patchOf(callDraftFields) }), powerHourCall),
  /** The call is made: it goes to the history with all that it promises, in one transaction. */
  'powerHour.logCall': request(z.object({ id: recordId, fields: patchOf(callDraftFields) }), powerHourPage),
  /** Not now: out of this hour, to the end of the list, back at a time, onto the screen, or one place up or down. */
  'powerHour.passOver': request(
    z.object({
      id: recordId,
      how: z.discriminatedUnion('to', [
        z.object({ to: z.literal('skipped') }),
        z.object({ to: z.literal('parked') }),
        z.object({ to: z.literal('later'), at: localTime }),
        z.object({ to: z.literal('screen') }),
        z.object({ to: z.literal('place'), by: z.union([z.literal(-1), z.literal(1)]) }),
      ]),
    }),
    powerHourPage,
  ),
  'powerHour.share': request(byId, download),
  'powerHour.merge': request(
    z.object({ id: recordId, text: z.string().max(20_000_000) }),
    z.object({ added: z.number().int(), known: z.number().int() }),
  ),
  'powerHourSeries.save': request(edit(powerHourSeriesFields), powerHourSeries),
  /** Skips one date of a series, holds it at another time, or puts it back as it was. */
  'powerHourSeries.except': request(
    z.object({
      id: recordId,
      on: calendarDate,
      change: z.discriminatedUnion('to', [
        z.object({ to: z.literal('skipped') }),
        z.object({ to: z.literal('moved'), at: localTime }),
        z.object({ to: z.literal('as-planned') }),
      ]),
    }),
    powerHourSeries,
  ),
  'powerHourSeries.remove': request(byId, done),
  /** The series as an `.ics` file for any calendar. */
  'powerHourSeries.calendar': request(byId, download),

  /** Reviews to score and scored ones, each newest first, at most 200 of each; the counts are of all. */
  'coaching.list': request(nothing, coachingList),
  /** A review with its scorecard; the rep's figures are left out until this coach's score is saved. */
  'coaching.get': request(byId, coachPage),
  'coaching.score': request(
    z.object({ id: recordId, answers: z.record(z.string().max(200), scoreAnswer) }),
    coachPage,
  ),
  'coaching.comment': request(
    z.object({
      /** Of a comment that is changed. */
      commentId: recordId.optional(),
      reviewId: recordId,
      anchor: commentAnchor,
      text: z.string().max(20_000),
      isShared: z.boolean(),
    }),
    coachPage,
  ),
  'coaching.removeComment': request(byId, coachPage),
  /** Settles a score or comment that was changed on two machines; `version` is its place in the list. */
  'coaching.choose': request(
    z.object({
      collection: z.enum(['coachScores', 'comments']),
      id: recordId,
      version: z.number().int().min(0),
    }),
    done,
  ),
  'coaching.calibration': request(nothing, calibrationOverview),
  /** What coaches gave to this engagement, or to all of an account: for the rep, without private comments. */
  'coaching.received': request(
    z.object({ accountId: recordId, engagementId: recordId.optional() }),
    z.object({ reviews: z.array(coachedReview) }),
  ),
  'coaching.preview': request(packetFilter, packetPreview),
  'coaching.export': request(packetFilter, download),
  /** What taking a file in would bring; nothing is written. */
  'coaching.look': request(z.object({ text: z.string().max(mostPacketCharacters) }), packetSummary),
  'coaching.import': request(z.object({ text: z.string().max(mostPacketCharacters) }), packetSummary),
  /** My scores and shared comments on the reviews of a packet, for the one who sent it. */
  'coaching.return': request(z.object({ packetId: recordId }), download),
  'insight.get': request(insightQuery, insightPage),
  /** The accounts that one figure of Insight is made of, and how often each is counted in it. */
  'insight.accounts': request(insightAccountsQuery, insightAccounts),

  'export.activities': request(
    z.object({
      format: activityExportFormat,
      onlyNew: z.boolean().default(true),
      markExported: z.boolean().default(true),
    }),
    download,
  ),
  'export.everything': request(nothing, download),
  'download.read': request(
    z.object({ downloadId: recordId, offset: z.number().int().min(0) }),
    z.object({ base64: z.string(), isLast: z.boolean() }),
  ),
} as const;

export type Contract = typeof contract;
export type RequestName = keyof Contract;
/** What a caller may leave out has a default; what a handler gets is complete. */
export type RequestInput<N extends RequestName> = z.input<Contract[N]['input']>;
export type ParsedInput<N extends RequestName> = z.output<Contract[N]['input']>;
export type RequestOutput<N extends RequestName> = z.output<Contract[N]['output']>;

/** Everything that the host tells by itself. */
export const events = {
  /** Records were written: screens that show these collections read again. */
  changed: z.object({ collections: z.array(collectionName) }),
  playbooksChanged: z.object({ fileIds: z.array(z.string()) }),
  /** `done` of `total` steps of a long task. */
  progress: z.object({ task: z.string(), done: z.number(), total: z.number(), message: z.string() }),
  /** The disk failed or works again; `null` when all is well. */
  writeProblem: z.object({ message: z.string().nullable() }),
} as const;
export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>;

/** Derived, so that a missing handler does not compile. */
export type Handlers = { [N in RequestName]: (input: ParsedInput<N>) => Promise<RequestOutput<N>> };
export interface Client {
  request<N extends RequestName>(name: N, input: RequestInput<N>): Promise<RequestOutput<N>>;
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void;
}
