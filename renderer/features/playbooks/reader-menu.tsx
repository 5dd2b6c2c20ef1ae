import { Menu } from '@mantine/core';
import { KeyHint } from '../../ui/key-caps';
import { MoreMenu } from '../../ui/more-menu';
import { versionsAddress } from './playbook-address';

interface ReaderMenuProps {
  readonly fileId: string;
  readonly print: () => void;
  readonly savePdf: (() => void) | null;
}

/** What one seldom does with a playbook that one reads. */
export function ReaderMenu({ fileId, print, savePdf }: ReaderMenuProps) {
  return (
    <MoreMenu label="More about this playbook">
      <Menu.Item onClick={print} rightSection={<KeyHint keys="mod+p" />}>
        Print
      </Menu.Item>
      {savePdf === null ? null : <Menu.Item onClick={savePdf}>Save as PDF</Menu.Item>}
      <Menu.Item component="a" href={`#/training/lessons/${encodeURIComponent(fileId)}`}>
        Learn it in steps
      </Menu.Item>
      <Menu.Item component="a" href={`#/training/drills/session/${encodeURIComponent(fileId)}`}>
        Drill it
      </Menu.Item>
      <Menu.Item component="a" href={`#${versionsAddress(fileId)}`} rightSection={<KeyHint keys="v" />}>
        Versions
      </Menu.Item>
      <Menu.Item component="a" href="#/playbooks" rightSection={<KeyHint keys="escape" />}>
        All playbooks
      </Menu.Item>
    </MoreMenu>
  );
}
