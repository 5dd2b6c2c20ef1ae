import {
  IconBook2,
  IconBuilding,
  IconChartBar,
  IconClockHour10,
  IconFileImport,
  IconFlame,
  IconSchool,
  IconSettings,
  IconUserShare,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react';

export interface Place {
  readonly path: string;
  readonly label: string;
  readonly icon: TablerIcon;
  readonly keys: string;
}

/** The screens of the left bar, in their order. */
export const places: readonly Place[] = [
  { path: '/today', label: 'Today', icon: IconFlame, keys: 'g t' },
  { path: '/accounts', label: 'Accounts', icon: IconBuilding, keys: 'g a' },
  { path: '/power-hour', label: 'Power hour', icon: IconClockHour10, keys: 'g h' },
  { path: '/referrals', label: 'Referrals', icon: IconUserShare, keys: 'g f' },
  { path: '/playbooks', label: 'Playbooks', icon: IconBook2, keys: 'g p' },
  { path: '/training', label: 'Training', icon: IconSchool, keys: 'g l' },
  { path: '/insight', label: 'Insight', icon: IconChartBar, keys: 'g n' },
  { path: '/reps', label: 'Reps', icon: IconUsers, keys: 'g r' },
  { path: '/import', label: 'Import', icon: IconFileImport, keys: 'g i' },
  { path: '/settings', label: 'Settings', icon: IconSettings, keys: 'g s' },
];

/** Screens without a place of their own in the bar, and where one would look for them. */
const within: Readonly<Record<string, string>> = {
  rhythm: '/today',
  stock: '/today',
  engagements: '/accounts',
  targets: '/accounts',
  'hand-offs': '/accounts',
  thanks: '/accounts',
  programmes: '/accounts',
  rapport: '/accounts',
  stories: '/playbooks',
  ideas: '/playbooks',
  process: '/playbooks',
};

/** The place of the bar to which an address belongs. */
export function placeOf(location: string): Place | undefined {
  const part = location.split(/[/?]/)[1] ?? '';
  const path = within[part] ?? `/${part}`;
  return places.find((place) => place.path === path);
}
