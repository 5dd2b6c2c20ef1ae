import { useState } from 'react';
import type { WorkspaceStatus } from '../../core/workspace/workspace-status';
import { SetupScreen, TodayScreen, WhoScreen } from './lazy-screens';

const skipKey = (status: WorkspaceStatus) => `rekindle.who-skipped.${status.folder}`;

/** Today, or what comes before it: an empty workspace, then who I am. */
export function TodayRoute({ status }: { readonly status: WorkspaceStatus }) {
  const [isSkipped, setIsSkipped] = useState(() => localStorage.getItem(skipKey(status)) === 'yes');
  const skip = () => {
    localStorage.setItem(skipKey(status), 'yes');
    setIsSkipped(true);
  };
  if (status.accountCount === 0) return <SetupScreen />;
  if (status.settings.meRepId === null && !isSkipped) return <WhoScreen onSkip={skip} />;
  return <TodayScreen status={status} />;
}
