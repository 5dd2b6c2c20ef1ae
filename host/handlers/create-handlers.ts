import type { Handlers } from '../../core/contract';
import { createDownloads } from '../export/downloads';
import type { HostContext } from '../host-context';
import { UploadShelf } from '../import/upload-shelf';
import { markPracticeFile } from '../practice/mark-practice-file';
import { TrainingPlaybooks } from '../training/training-playbooks';
import { createTrials } from '../trial/trials';
import { accountHandlers } from './account-handlers';
import { awayTraineeHandlers } from './away-trainee-handlers';
import { bundleHandlers } from './bundle-handlers';
import { callSheetHandlers } from './call-sheet-handlers';
import { coachingHandlers } from './coaching-handlers';
import { creditHandlers } from './credit-handlers';
import { engagementHandlers } from './engagement-handlers';
import { exportHandlers } from './export-handlers';
import { fitHandlers } from './fit-handlers';
import { followUpHandlers } from './follow-up-handlers';
import { handOffHandlers } from './hand-off-handlers';
import { importHandlers } from './import-handlers';
import { insightHandlers } from './insight-handlers';
import { mergeHandlers } from './merge-handlers';
import { ownWordsHandlers } from './own-words-handlers';
import { pathHandlers } from './path-handlers';
import { playbookFolderHandlers } from './playbook-folder-handlers';
import { playbookHandlers } from './playbook-handlers';
import { playbookLibraryHandlers } from './playbook-library-handlers';
import { powerHourHandlers } from './power-hour-handlers';
import { powerHourSeriesHandlers } from './power-hour-series-handlers';
import { practiceHandlers } from './practice-handlers';
import { processHandlers } from './process-handlers';
import { programmeHandlers } from './programme-handlers';
import { publicationHandlers } from './publication-handlers';
import { recordHandlers } from './record-handlers';
import { referralHandlers } from './referral-handlers';
import { reminderHandlers } from './reminder-handlers';
import { repHandlers } from './rep-handlers';
import { rhythmHandlers } from './rhythm-handlers';
import { rolePlayHandlers } from './role-play-handlers';
import { sampleHandlers } from './sample-handlers';
import { settingsHandlers } from './settings-handlers';
import { stockHandlers } from './stock-handlers';
import { todayHandlers } from './today-handlers';
import { traineeHandlers } from './trainee-handlers';
import { trainingHandlers } from './training-handlers';
import { trialHandlers } from './trial-handlers';
import { valueHandlers } from './value-handlers';
import { workspaceHandlers } from './workspace-handlers';

/** Every request's handler; one that is missing does not compile. */
export function createHandlers(context: HostContext): Handlers {
  const shelf = new UploadShelf(context.newId);
  const downloads = createDownloads(context.newId, context.isPractice ? markPracticeFile : undefined);
  const trials = createTrials(context);
  const training = new TrainingPlaybooks(context);
  const paths = pathHandlers(context, training);
  return {
    ...accountHandlers(context),
    ...bundleHandlers(context, shelf, downloads),
    ...callSheetHandlers(context, trials),
    ...coachingHandlers(context, downloads),
    ...engagementHandlers(context, trials),
    ...creditHandlers(context, downloads),
    ...exportHandlers(context, downloads),
    ...fitHandlers(context),
    ...followUpHandlers(context, downloads),
    ...handOffHandlers(context),
    ...importHandlers(context, shelf),
    ...insightHandlers(context),
    ...mergeHandlers(context),
    ...ownWordsHandlers(context),
    ...paths,
    ...awayTraineeHandlers(context, training, paths),
    ...playbookFolderHandlers(context),
    ...playbookHandlers(context),
    ...playbookLibraryHandlers(context),
    ...powerHourHandlers(context, downloads),
    ...powerHourSeriesHandlers(context, downloads),
    ...practiceHandlers(),
    ...processHandlers(context),
    ...programmeHandlers(context),
    ...publicationHandlers(context),
    ...recordHandlers(context),
    ...referralHandlers(context),
    ...reminderHandlers(context),
    ...repHandlers(context),
    ...rhythmHandlers(context),
    ...rolePlayHandlers(context, training),
    ...sampleHandlers(context, training),
    ...settingsHandlers(context),
    ...stockHandlers(context),
    ...todayHandlers(context),
    ...valueHandlers(context),
    ...trainingHandlers(context, training),
    ...traineeHandlers(context, training, downloads),
    ...trialHandlers(trials),
    ...workspaceHandlers(context),
  };
}
