import { Spotlight } from '@mantine/spotlight';
import { IconBuilding, IconNote, IconSearch, IconUser } from '@tabler/icons-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { RequestOutput } from '../../core/contract';
import { KeyHint } from '../ui/key-caps';
import { type AppCommand, keysOf } from './command-registry';
import { hasEveryWord } from './has-every-word';
import classes from './palette.module.css';
import { paletteStore } from './palette-state';
import { paletteListId, selectFirstAction } from './select-first-action';
import { useCommandList } from './use-command-list';
import { useRequest } from './use-request';

type Hit = RequestOutput<'search.everything'>['hits'][number];
const hitIcons = { account: IconBuilding, contact: IconUser, note: IconNote };

function HitAction({ hit }: { readonly hit: Hit }) {
  const Icon = hitIcons[hit.kind];
  return (
    <Spotlight.Action onClick={() => navigate(`/accounts/${hit.accountId}`)}>
      <div className={classes.action}>
        <Icon size={16} stroke={1.6} aria-hidden="true" />
        <span className={classes.label}>{hit.accountName}</span>
        {hit.kind === 'account' ? null : <span className={classes.text}>{hit.text}</span>}
      </div>
    </Spotlight.Action>
  );
}

function CommandAction({ command }: { readonly command: AppCommand }) {
  const [keys] = keysOf(command);
  return (
    // The palette closes first, so that a command may open a dialog and take the focus.
    <Spotlight.Action onClick={() => setTimeout(command.run)}>
      <div className={classes.action}>
        <span className={classes.label}>{command.label}</span>
        {keys ? <KeyHint keys={keys} /> : null}
      </div>
    </Spotlight.Action>
  );
}

/** Has the focus before the next key: whoever types on at once must not type into the screen behind. */
function PaletteSearch() {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <Spotlight.Search
      ref={field}
      aria-label="Search accounts, people, notes and commands"
      placeholder="Accounts, people, notes, commands"
      leftSection={<IconSearch size={16} stroke={1.6} aria-hidden="true" />}
    />
  );
}

/** Ctrl/Cmd K: accounts, people and notes as you type, and every command of the screen. */
export function Palette() {
  const [query, setQuery] = useState('');
  const search = query.trim();
  const groups = useCommandList();
  const found = useRequest(
    'search.everything',
    { search, limit: 12 },
    { isEnabled: search.length > 0, keepsPrevious: true },
  );
  // Enter must never take a hit of fewer letters than were typed.
  const hits = (search ? (found.data?.hits ?? []) : []).filter(
    (hit) => !found.isPlaceholderData || hasEveryWord(`${hit.accountName} ${hit.text}`, search),
  );
  const shown = [...groups].map(
    ([group, commands]) =>
      [
        group,
        commands.filter(
          (command) => !command.isKeyOnly && hasEveryWord(`${command.label} ${command.group}`, search),
        ),
      ] as const,
  );
  // Enter takes the best hit without an arrow key first, also when it follows the last letter at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: every list that was just shown begins anew.
  useLayoutEffect(() => {
    if (search !== '') selectFirstAction();
  }, [search, found.data]);
  return (
    <Spotlight.Root
      store={paletteStore}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      maxHeight={460}
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      attributes={{ content: { 'aria-label': 'Search and commands' } }}
      classNames={{ search: classes.search, actionsGroup: classes.group, action: classes.item }}
    >
      <PaletteSearch />
      <Spotlight.ActionsList id={paletteListId}>
        {hits.length === 0 ? null : (
          <Spotlight.ActionsGroup label="Accounts and people">
            {hits.map((hit) => (
              <HitAction key={`${hit.accountId}${hit.kind}${hit.text}`} hit={hit} />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {shown.map(([group, commands]) =>
          commands.length === 0 ? null : (
            <Spotlight.ActionsGroup key={group} label={group}>
              {commands.map((command) => (
                <CommandAction key={command.id} command={command} />
              ))}
            </Spotlight.ActionsGroup>
          ),
        )}
        {hits.length === 0 && shown.every(([, commands]) => commands.length === 0) ? (
          <Spotlight.Empty>Nothing found. Fewer or other words may help.</Spotlight.Empty>
        ) : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
