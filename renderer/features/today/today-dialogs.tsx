import { Modal } from '@mantine/core';
import { DismissDialog } from './dismiss-dialog';
import { RankParts } from './rank-parts';
import { SetAsidesDialog } from './set-asides-dialog';
import { SnoozeDialog } from './snooze-dialog';
import { StaleDealsDialog } from './stale-deals-dialog';
import type { TodayDialog } from './use-today-commands';

interface TodayDialogsProps {
  readonly dialog: TodayDialog | null;
  readonly onClose: () => void;
}

/** The dialog that is open on Today, if one is. */
export function TodayDialogs({ dialog, onClose }: TodayDialogsProps) {
  if (dialog === null) return null;
  switch (dialog.kind) {
    case 'snooze':
      return <SnoozeDialog call={dialog.call} onClose={onClose} />;
    case 'dismiss':
      return <DismissDialog call={dialog.call} onClose={onClose} />;
    case 'stale':
      return <StaleDealsDialog onClose={onClose} />;
    case 'set-asides':
      return <SetAsidesDialog onClose={onClose} />;
    case 'rank':
      return (
        <Modal
          opened
          onClose={onClose}
          title={`Why ${dialog.call.accountName} stands here`}
          closeButtonProps={{ 'aria-label': 'Close' }}
        >
          <RankParts parts={dialog.call.parts} rank={dialog.call.rank} />
        </Modal>
      );
  }
}
