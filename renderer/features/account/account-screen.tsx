import { useRequest } from '../../app/use-request';
import { useStatus } from '../../app/use-status';
import { Answer } from '../../ui/answer';
import { AccountView } from './account-view';

/** One account with its whole history. */
export function AccountScreen({ accountId }: { readonly accountId: string }) {
  const query = useRequest('account.get', { id: accountId });
  const status = useStatus();
  return (
    <Answer query={query} failure="The account could not be read">
      {(page) => (status === undefined ? null : <AccountView page={page} status={status} />)}
    </Answer>
  );
}
