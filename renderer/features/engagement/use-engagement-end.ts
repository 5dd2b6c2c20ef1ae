import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { type MissingPiece, missingPieces } from './completion-list';
import type { EngagementWork } from './engagement-work';

/** Completing and abandoning: everything typed is on the disk first, and a refusal says what is missing. */
export function useEngagementEnd(work: EngagementWork) {
  const { page, engagement, status } = work;
  const [hasTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const completing = useCommand('engagement.complete', { isQuiet: true });
  const abandoning = useCommand('engagement.abandon', { failure: 'The engagement was not abandoned' });
  const missing: readonly MissingPiece[] = hasTried ? missingPieces(page, engagement, status) : [];
  const leave = (words: string) => {
    showDone(words);
    navigate(`/accounts/${engagement.accountId}`);
  };

  const complete = async () => {
    if (completing.isPending || work.isClosed) return;
    setTried(true);
    setRefusal(null);
    if (missingPieces(page, engagement, status).length > 0) {
      work.goToPhase('review');
      work.goToItem('part:finish');
      return;
    }
    if (!(await work.flush())) {
      setRefusal(
        'What you typed is not on the disk yet, so nothing was completed. It is tried again by itself.',
      );
      return;
    }
    try {
      await completing.mutateAsync({ id: engagement.id });
      // A trial has no account to go to: its own screen tells how it ended.
      if (page.trial === null) leave('The review is written to the account.');
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
    }
  };

  const abandon = async (reason: string) => {
    await work.flush();
    try {
      await abandoning.mutateAsync({ id: engagement.id, reason });
      leave('The engagement is abandoned.');
    } catch {
      // Shown by the command; the dialog stays open with its text.
    }
  };
  return { complete, abandon, missing, refusal, isEnding: completing.isPending || abandoning.isPending };
}
