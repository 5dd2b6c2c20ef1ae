import { Tabs } from '@mantine/core';
import { useCommands } from '../../app/commands';
import { SearchButton } from '../../app/search-button';
import { useKept } from '../../app/use-kept';
import { useStatus } from '../../app/use-status';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { BackupsPart } from './backups-part';
import { ExportPart } from './export-part';
import { FoldersPart } from './folders-part';
import { GeneralPart } from './general-part';
import { InsightPart } from './insight-part';
import { KeyboardPart } from './keyboard-part';
import { ListsPart } from './lists-part';
import { PoolsPart } from './pools-part';
import { PowerHourPart } from './power-hour-part';
import { RankingPart } from './ranking-part';
import { RemindersPart } from './reminders-part';
import classes from './settings.module.css';
import { TrainingPart } from './training-part';

const parts = [
  { id: 'general', label: 'General', Part: GeneralPart },
  { id: 'pools', label: 'Pools', Part: PoolsPart },
  { id: 'ranking', label: 'Ranking', Part: RankingPart },
  { id: 'reminders', label: 'Reminders', Part: RemindersPart },
  { id: 'power-hour', label: 'Power hour', Part: PowerHourPart },
  { id: 'lists', label: 'Lists', Part: ListsPart },
  { id: 'folders', label: 'Playbook folders', Part: FoldersPart },
  { id: 'training', label: 'Training', Part: TrainingPart },
  { id: 'export', label: 'Export', Part: ExportPart },
  { id: 'backups', label: 'Backups and safety', Part: BackupsPart },
  { id: 'keyboard', label: 'Keyboard', Part: KeyboardPart },
  { id: 'insight', label: 'Insight', Part: InsightPart },
] as const;

/** Everything that can be set; each change is saved as it is made. */
export function SettingsScreen() {
  const status = useStatus();
  const [shown, setShown] = useKept<string>('settings.part', 'general');
  useCommands(
    parts.map((part, index) => ({
      id: `settings-${part.id}`,
      label: `Settings: ${part.label}`,
      group: 'Settings',
      // The tenth has the 0, as on the keyboard; there are no more keys than that.
      ...(index < 10 ? { keys: String((index + 1) % 10) } : {}),
      run: () => setShown(part.id),
    })),
  );
  return (
    <Page title="Settings" search={<SearchButton />}>
      {status ? (
        <Tabs
          orientation="vertical"
          variant="pills"
          color="gray"
          keepMounted={false}
          value={shown}
          onChange={(value) => setShown(value ?? 'general')}
          classNames={{
            root: classes.root,
            list: classes.list,
            tab: classes.tab,
            tabLabel: classes.tabLabel,
            panel: classes.panel,
          }}
        >
          <Tabs.List aria-label="Settings">
            {parts.map((part) => (
              <Tabs.Tab key={part.id} value={part.id}>
                {part.label}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {parts.map(({ id, Part }) => (
            <Tabs.Panel key={id} value={id}>
              <Part status={status} />
            </Tabs.Panel>
          ))}
        </Tabs>
      ) : (
        <Loading />
      )}
    </Page>
  );
}
