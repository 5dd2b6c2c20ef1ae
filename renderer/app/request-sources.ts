import type { RequestName } from '../../core/contract';
import type { CollectionName } from '../../core/workspace/workspace-data';

const history: readonly CollectionName[] = [
  'accounts',
  'contacts',
  'deals',
  'offerings',
  'activities',
  'reps',
  'nextSteps',
  'referrals',
  'engagements',
  'setAsides',
  'settings',
];

/** Which collections a read depends on; a request that is not named here is read again on every change. */
export const requestSources: Partial<Record<RequestName, readonly CollectionName[]>> = {
  'workspace.status': ['settings', 'accounts', 'reps', 'imports', 'undecidedRows'],
  'today.get': history,
  'today.setAsides': history,
  'rhythm.list': history,
  'rhythm.attempts': [...history, 'stories'],
  'reminder.list': [...history, 'reminderStates'],
  'deal.afterLoss': ['deals', 'nextSteps', 'settings'],
  'today.staleDeals': ['deals', 'accounts', 'activities', 'settings'],
  'accounts.list': history,
  'account.get': history,
  'offering.list': ['offerings'],
  'story.list': ['stories'],
  'rep.list': ['reps', 'accounts', 'deals', 'settings'],
  'search.everything': ['accounts', 'contacts', 'activities', 'deals'],
  'merge.list': ['merges', 'accounts', 'contacts'],
  'import.list': ['imports'],
  'import.undecided': ['undecidedRows', 'imports'],
  'playbook.list': ['publications', 'settings', 'playbookFolders'],
  'playbook.versions': ['publications', 'engagements', 'settings'],
  'playbook.versionText': [],
  'playbook.removed': ['publications'],
  'playbookFolder.list': ['playbookFolders'],
  'playbook.gitMarks': ['playbookFolders'],
  'playbook.search': [],
  'bundle.texts': [],
  'playbook.usage': ['engagements', 'accounts'],
  'playbook.get': [],
  'engagement.get': [...history, 'stories', 'texts'],
  'backup.list': ['imports'],
};
