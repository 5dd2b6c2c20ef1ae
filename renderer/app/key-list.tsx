import { Modal } from '@mantine/core';
import { KeyCaps } from '../ui/key-caps';
import { type AppCommand, keysOf } from './command-registry';
import classes from './key-list.module.css';
import { showKeyList, useKeyListIsOpen } from './key-list-store';
import { useCommandList } from './use-command-list';

function KeyRow({ command }: { readonly command: AppCommand }) {
  return (
    <div className={classes.row}>
      <dt>{command.label}</dt>
      <dd className={classes.keys}>
        {keysOf(command).map((keys) => (
          <KeyCaps key={keys} keys={keys} />
        ))}
      </dd>
    </div>
  );
}

/** Every key that works on the screen of now. */
export function KeyList() {
  const isOpen = useKeyListIsOpen();
  const groups = [...useCommandList()].map(
    ([group, commands]) => [group, commands.filter((command) => command.keys)] as const,
  );
  return (
    <Modal
      opened={isOpen}
      onClose={() => showKeyList(false)}
      title="Keys on this screen"
      size="xl"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.groups}>
        {groups.map(([group, commands]) =>
          commands.length === 0 ? null : (
            <section key={group} className={classes.group}>
              <h2 className={classes.title}>{group}</h2>
              <dl className={classes.list}>
                {commands.map((command) => (
                  <KeyRow key={command.id} command={command} />
                ))}
              </dl>
            </section>
          ),
        )}
      </div>
    </Modal>
  );
}
