import { useRequest } from '../../app/use-request';
import { useStatus } from '../../app/use-status';
import { Answer } from '../../ui/answer';
import { AccountView } from './account-view';

interface AccountScreenProps {
  readonly accountId: string;
  /** A deal that was closed as lost elsewhere: what is known of the loss is asked for at once. */
  readonly lostDealId?: string;
}

/** One account with its whole history. */
export function AccountScreen({ accountId, lostDealId }: AccountScreenProps) {
  const query = useRequest('account.get', { id: accountId });
  const status = useStatus();
  return (
    <Answer query={query} failure="The account could not be read">
      {(page) =>
        status === undefined ? null : <AccountView page={page} status={status} lostDealId={lostDealId} />
      }
    </Answer>
  );
}
