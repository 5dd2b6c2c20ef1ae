import { Button, Menu } from '@mantine/core';
import { openLogCall } from '../../app/log-call-store';
import { SearchButton } from '../../app/search-button';
import { KeyHint } from '../../ui/key-caps';
import { MoreMenu } from '../../ui/more-menu';
import { startWords } from '../../ui/start-words';
import classes from './account.module.css';
import { useAccountScope } from './account-context';

/** Where I am, search, and the one main action: the playbook that fits best. */
export function AccountBar() {
  const { page, openForm, startPlaybook, isStarting } = useAccountScope();
  const { account, recommended } = page;
  const [first] = recommended;
  return (
    <header className={classes.bar}>
      <h1 className={classes.name} title={account.name}>
        {account.name}
      </h1>
      <div className={classes.search}>
        <SearchButton />
      </div>
      <Button onClick={() => openLogCall({ accountId: account.id, accountName: account.name })}>
        Log a call <KeyHint keys="l" />
      </Button>
      {first !== undefined && (
        <Button
          variant="filled"
          maw={300}
          loading={isStarting}
          title={`${startWords(first)}. ${first.why}`}
          onClick={() => startPlaybook(0)}
          rightSection={<KeyHint keys="p" />}
        >
          <span className={classes.cut}>{startWords(first)}</span>
        </Button>
      )}
      <MoreMenu label="More about this account">
        <Menu.Item onClick={() => openForm({ kind: 'account' })}>Edit the account (E)</Menu.Item>
        <Menu.Item component="a" href={`#/accounts/${account.id}/sheet`}>
          Print a call sheet (<KeyHint keys="mod+p" />)
        </Menu.Item>
        <Menu.Item onClick={() => openForm({ kind: 'do-not-contact' })}>Do not contact</Menu.Item>
      </MoreMenu>
    </header>
  );
}
