import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useCommands } from '../../app/commands';
import { SearchButton } from '../../app/search-button';
import { useKept } from '../../app/use-kept';
import { useRequest } from '../../app/use-request';
import { useRowList } from '../../app/use-row-list';
import { useStatus } from '../../app/use-status';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { KeyHint } from '../../ui/key-caps';
import { Page } from '../../ui/page';
import { LeftProposals } from './left-proposals';
import type { ListedRep } from './listed-rep';
import { RepAccounts } from './rep-accounts';
import { RepDialog } from './rep-dialog';
import { RepTable } from './rep-table';
import classes from './reps.module.css';

const rowHeightPx = 38;

/** Who sells: their accounts, who has left, and handing over. */
export function RepsScreen() {
  const reps = useRequest('rep.list', {});
  const me = useStatus()?.settings.meRepId ?? null;
  const [shownId, setShownId] = useKept<string | null>('reps.shown', null);
  const [edited, setEdited] = useState<ListedRep | 'new' | null>(null);
  const list = useRowList({
    keptAs: 'reps',
    count: reps.data?.reps.length ?? 0,
    rowHeightPx,
    group: 'Reps',
  });
  const selected = reps.data?.reps[list.selected];
  const shown = reps.data?.reps.find((rep) => rep.id === shownId);
  useCommands([
    { id: 'new', label: 'Add a rep', group: 'Reps', keys: 'n', run: () => setEdited('new') },
    ...(selected
      ? [
          {
            id: 'open',
            label: `Show the accounts of ${selected.name}`,
            group: 'Reps',
            keys: 'enter',
            run: () => setShownId(selected.id),
          },
        ]
      : []),
    ...(shown
      ? [
          {
            id: 'close-rep',
            label: 'Close the side',
            group: 'Reps',
            keys: 'escape',
            run: () => setShownId(null),
          },
        ]
      : []),
  ]);
  return (
    <Page
      title="Reps"
      isFilled
      aside={reps.data ? <span className="rk-soft rk-number">{reps.data.reps.length}</span> : null}
      search={<SearchButton />}
      action={
        <Button variant="filled" onClick={() => setEdited('new')}>
          Add a rep
          <KeyHint keys="n" />
        </Button>
      }
    >
      <section ref={list.scrollRef} className={classes.main} aria-label="Reps">
        <Answer query={reps} failure="The reps could not be read">
          {(data) =>
            data.reps.length === 0 ? (
              <EmptyState icon={<IconUsers size={28} stroke={1.4} />} title="No reps yet">
                Reps come with the owners in your CRM’s exports. Add yourself to begin.
              </EmptyState>
            ) : (
              <>
                <LeftProposals reps={data.reps} />
                <RepTable
                  reps={data.reps}
                  meRepId={me}
                  shownId={shownId}
                  onShow={setShownId}
                  onSelect={list.select}
                />
              </>
            )
          }
        </Answer>
      </section>
      {shown ? (
        <aside className={classes.side} aria-label={`Accounts of ${shown.name}`}>
          <RepAccounts
            key={shown.id}
            rep={shown}
            isMe={shown.id === me}
            onEdit={() => setEdited(shown)}
            onClose={() => setShownId(null)}
          />
        </aside>
      ) : null}
      {edited ? <RepDialog rep={edited === 'new' ? null : edited} onClose={() => setEdited(null)} /> : null}
    </Page>
  );
}
