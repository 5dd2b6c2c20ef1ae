import type { Handlers } from '../../core/contract';
import type { HostContext } from '../host-context';
import { accountHandlers } from './account-handlers';
import { engagementHandlers } from './engagement-handlers';
import { exportHandlers } from './export-handlers';
import { importHandlers } from './import-handlers';
import { mergeHandlers } from './merge-handlers';
import { playbookFolderHandlers } from './playbook-folder-handlers';
import { playbookHandlers } from './playbook-handlers';
import { playbookLibraryHandlers } from './playbook-library-handlers';
import { publicationHandlers } from './publication-handlers';
import { recordHandlers } from './record-handlers';
import { repHandlers } from './rep-handlers';
import { sampleHandlers } from './sample-handlers';
import { settingsHandlers } from './settings-handlers';
import { todayHandlers } from './today-handlers';
import { workspaceHandlers } from './workspace-handlers';

/** Every request's handler; one that is missing does not compile. */
export function createHandlers(context: HostContext): Handlers {
  return {
    ...accountHandlers(context),
    ...engagementHandlers(context),
    ...exportHandlers(context),
    ...importHandlers(context),
    ...mergeHandlers(context),
    ...playbookFolderHandlers(context),
    ...playbookHandlers(context),
    ...playbookLibraryHandlers(context),
    ...publicationHandlers(context),
    ...recordHandlers(context),
    ...repHandlers(context),
    ...sampleHandlers(context),
    ...settingsHandlers(context),
    ...todayHandlers(context),
    ...workspaceHandlers(context),
  };
}
