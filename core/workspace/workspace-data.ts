import { z } from 'zod';
import { account } from '../account/account';
import { activity } from '../activity/activity';
import { coachScore } from '../coaching/coach-score';
import { comment } from '../coaching/comment';
import { packetReview } from '../coaching/packet-review';
import { contact } from '../contact/contact';
import { credit } from '../credit/credit';
import { deal } from '../deal/deal';
import { engagement, pinnedText } from '../engagement/engagement';
import { handOff } from '../hand-off/hand-off';
import { idea } from '../idea/idea';
import { columnMapping, importRun, undecidedRow } from '../import/import-record';
import { merge } from '../merge/merge';
import { nextStep } from '../next-step/next-step';
import { offering } from '../offering/offering';
import { take } from '../own-words/take';
import { playbookMount } from '../playbook/playbook-mount';
import { publication } from '../playbook/publication';
import { powerHour, powerHourCall } from '../power-hour/power-hour';
import { powerHourSeries } from '../power-hour/power-hour-series';
import { programme } from '../programme/programme';
import { referral } from '../referral/referral';
import { reminderState } from '../reminder/reminder';
import { rep } from '../rep/rep';
import { rolePlay } from '../scenario/role-play';
import { setAside } from '../set-aside/set-aside';
import { settings } from '../settings/settings';
import { story } from '../story/story';
import { answerReceived } from '../trainee/answer-received';
import { sharedTraining } from '../trainee/shared-training';
import { trainee } from '../trainee/trainee';
import { cardReview, lessonProgress } from '../training/card-review';
import { readyMark } from '../training/ready-mark';
import { supervisedRun } from '../training/supervised-run';
import { trainingPath } from '../training/training-path';
import { trigger } from '../trigger/trigger';

/** Everything that the store holds: one schema a collection, records keyed by id. */
export const collectionSchemas = {
  accounts: account,
  contacts: contact,
  deals: deal,
  offerings: offering,
  activities: activity,
  reps: rep,
  nextSteps: nextStep,
  referrals: referral,
  ideas: idea,
  triggers: trigger,
  stories: story,
  engagements: engagement,
  handOffs: handOff,
  credits: credit,
  programmes: programme,
  texts: pinnedText,
  publications: publication,
  rolePlays: rolePlay,
  setAsides: setAside,
  powerHours: powerHour,
  powerHourCalls: powerHourCall,
  powerHourSeries,
  reminderStates: reminderState,
  coachScores: coachScore,
  comments: comment,
  packetReviews: packetReview,
  imports: importRun,
  undecidedRows: undecidedRow,
  columnMappings: columnMapping,
  merges: merge,
  playbookFolders: playbookMount,
  cardReviews: cardReview,
  lessonProgress,
  takes: take,
  trainingPaths: trainingPath,
  supervisedRuns: supervisedRun,
  readyMarks: readyMark,
  trainees: trainee,
  sharedTrainings: sharedTraining,
  answersReceived: answerReceived,
  settings,
} as const;

export type CollectionName = keyof typeof collectionSchemas;
export const collectionNames = Object.keys(collectionSchemas) as CollectionName[];
export const collectionName = z.enum(collectionNames);

export type RecordOf<C extends CollectionName> = z.infer<(typeof collectionSchemas)[C]>;
export type WorkspaceData = { [C in CollectionName]: Record<string, RecordOf<C>> };

/** One record written or removed; a transaction is a list of them. */
export type Change =
  | { readonly [C in CollectionName]: { readonly put: C; readonly record: RecordOf<C> } }[CollectionName]
  | { readonly remove: CollectionName; readonly id: string };

export const schemaVersion = 2;
