import { lazy, Suspense } from 'react';
import { closeDeskDialog, type DeskDialog, useDeskDialog } from './desk-dialog-store';
import { DialogBoundary } from './dialog-boundary';

const GiveValueDialog = lazy(async () => ({
  default: (await import('../features/value/give-value-dialog')).GiveValueDialog,
}));
const NameDialog = lazy(async () => ({
  default: (await import('../features/referrals/name-dialog')).NameDialog,
}));
const BecomeDialog = lazy(async () => ({
  default: (await import('../features/referrals/become-dialog')).BecomeDialog,
}));

function Opened({ dialog }: { readonly dialog: DeskDialog }) {
  switch (dialog.kind) {
    case 'give-value':
      return <GiveValueDialog preset={dialog} onGiven={dialog.onGiven} />;
    case 'record-name':
      return <NameDialog account={dialog.account} referral={null} />;
    case 'edit-name':
      return <NameDialog account={null} referral={dialog.referral} />;
    case 'become':
      return <BecomeDialog referral={dialog.referral} />;
  }
}

/** The dialogs that several screens open, each read when it is first needed. */
export function DeskDialogs() {
  const dialog = useDeskDialog();
  if (dialog === null) return null;
  return (
    <DialogBoundary onClose={closeDeskDialog}>
      <Suspense fallback={null}>
        <Opened dialog={dialog} />
      </Suspense>
    </DialogBoundary>
  );
}
