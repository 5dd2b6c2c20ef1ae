import { app, Menu, type MenuItemConstructorOptions } from 'electron';

export interface MenuActions {
  openWorkspace(): void;
  showWorkspaceFolder(): void;
  goTo(place: string): void;
}

/** The places of the left bar, in its order; Ctrl/Cmd and a figure goes there. */
const places: readonly (readonly [label: string, place: string])[] = [
  ['Today', '/today'],
  ['Accounts', '/accounts'],
  ['Power hour', '/power-hour'],
  ['Referrals', '/referrals'],
  ['Playbooks', '/playbooks'],
  ['Training', '/training'],
  ['Insight', '/insight'],
  ['Reps', '/reps'],
  ['Import', '/import'],
];

export function installMenu(actions: MenuActions): void {
  const isMac = process.platform === 'darwin';
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: '&File', submenu: fileMenu(actions, isMac) },
    { role: 'editMenu', label: '&Edit' },
    { label: '&Go', submenu: goMenu(actions) },
    { label: '&View', submenu: viewMenu() },
    { role: 'windowMenu', label: '&Window' },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function fileMenu(actions: MenuActions, isMac: boolean): MenuItemConstructorOptions[] {
  return [
    {
      id: 'open-workspace',
      label: 'Open workspace…',
      accelerator: 'CmdOrCtrl+Shift+O',
      click: () => actions.openWorkspace(),
    },
    {
      id: 'show-workspace-folder',
      label: 'Show workspace folder',
      click: () => actions.showWorkspaceFolder(),
    },
    { type: 'separator' },
    {
      id: 'settings',
      label: 'Settings',
      accelerator: 'CmdOrCtrl+,',
      click: () => actions.goTo('/settings'),
    },
    { type: 'separator' },
    isMac ? { role: 'close' } : { role: 'quit', accelerator: 'CmdOrCtrl+Q' },
  ];
}

function goMenu(actions: MenuActions): MenuItemConstructorOptions[] {
  return places.map(([label, place], index) => ({
    id: `go${place.replace('/', '-')}`,
    label,
    accelerator: `CmdOrCtrl+${index + 1}`,
    click: () => actions.goTo(place),
  }));
}

/** No developer tools in the packaged app. */
function viewMenu(): MenuItemConstructorOptions[] {
  return [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
    ...(app.isPackaged ? [] : ([{ role: 'reload' }, { role: 'toggleDevTools' }] as const)),
  ];
}
