import { Menu } from '@mantine/core';
import { MoreMenu } from '../../ui/more-menu';

/** Screens about all accounts that the bar at the left has no room for. */
const screens = [
  { path: '/targets', label: 'Right targets', keys: 'G B' },
  { path: '/hand-offs', label: 'Hand-offs', keys: 'G E' },
  { path: '/thanks', label: 'Thanks', keys: 'G K' },
  { path: '/programmes', label: 'Programmes', keys: 'G M' },
  { path: '/rapport', label: 'Who shares what', keys: 'G W' },
];

export function MoreAboutAccounts() {
  return (
    <MoreMenu label="More about accounts">
      {screens.map(({ path, label, keys }) => (
        <Menu.Item key={path} component="a" href={`#${path}`}>
          {label} ({keys})
        </Menu.Item>
      ))}
    </MoreMenu>
  );
}
