import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PoolId } from '../../../core/pool/pool';
import type { WorkspaceStatus } from '../../../core/workspace/workspace-status';
import { openLogCall } from '../../app/log-call-store';
import { ScopeControl } from '../../app/scope-control';
import { SearchButton } from '../../app/search-button';
import { useKept } from '../../app/use-kept';
import { pageSize, usePages } from '../../app/use-pages';
import { useRowList } from '../../app/use-row-list';
import { useScope } from '../../app/use-scope';
import { ErrorPanel } from '../../ui/error-panel';
import { KeyHint } from '../../ui/key-caps';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import rowList from '../../ui/row-list.module.css';
import { CallList } from './call-list';
import { CallPreview } from './call-preview';
import { EmptyToday } from './empty-today';
import { PoolChips } from './pool-chips';
import { SideColumn } from './side-column';
import classes from './today.module.css';
import { TodayDialogs } from './today-dialogs';
import { suggestionFor, type TodayDialog, useTodayCommands } from './use-today-commands';

const rowHeightPx = 80;

/** The calls worth making, ranked, and beside them what is due, open and in stock. */
export function TodayScreen({ status }: { readonly status: WorkspaceStatus }) {
  const choice = useScope();
  const { scope, hasMe, setScope } = choice;
  const [pool, setPool] = useKept<PoolId | null>('today.pool', null);
  const [isPreviewed, setIsPreviewed] = useKept('today.preview', false);
  const [count, setCount] = useKept('today.count', 0);
  const [dialog, setDialog] = useState<TodayDialog | null>(null);
  const list = useRowList({ keptAs: 'today', count, rowHeightPx, group: 'Today' });
  const rows = list.virtualizer.getVirtualItems();
  const pages = usePages(
    'today.get',
    (offset, limit) => ({ scope, pool, offset, limit }),
    rows[0]?.index ?? 0,
    rows.at(-1)?.index ?? 0,
  );
  const today = pages.first;
  if (today && today.callCount !== count) setCount(today.callCount);
  const callAt = (index: number) => pages.page(Math.floor(index / pageSize))?.calls[index % pageSize];
  const current = callAt(list.selected);

  const show = (next: PoolId | null) => {
    setPool(next);
    list.select(0);
    list.virtualizer.scrollToOffset(0);
  };
  useTodayCommands({
    call: current,
    today,
    hasMe,
    scope,
    setScope,
    setPool: show,
    togglePreview: () => setIsPreviewed(!isPreviewed),
    openDialog: setDialog,
  });

  return (
    <Page
      title="Today"
      isFilled
      aside={<ScopeControl choice={choice} />}
      search={<SearchButton />}
      action={
        <Button variant="filled" onClick={() => openLogCall(suggestionFor(current))}>
          Log a call
          <KeyHint keys="l" />
        </Button>
      }
    >
      {pages.error && !today ? (
        <ErrorPanel title="Today could not be read" message={pages.error.message} onRetry={pages.retry} />
      ) : null}
      {today ? (
        <>
          <section className={rowList.screen} aria-label="Calls worth making">
            <PoolChips counts={today.poolCounts} chosen={pool} onChoose={show} />
            {today.callCount === 0 ? (
              <EmptyToday
                pool={pool}
                scope={scope}
                status={status}
                onShowAll={() => {
                  setPool(null);
                  setScope('all');
                }}
              />
            ) : (
              <CallList list={list} count={today.callCount} callAt={callAt} />
            )}
          </section>
          <aside className={classes.side} aria-label={isPreviewed ? 'Preview' : 'Due and open'}>
            {isPreviewed && current ? (
              <CallPreview call={current} openDialog={setDialog} onClose={() => setIsPreviewed(false)} />
            ) : (
              <SideColumn today={today} scope={scope} openDialog={setDialog} />
            )}
          </aside>
        </>
      ) : (
        <Loading what="Ranking the calls" />
      )}
      <TodayDialogs dialog={dialog} onClose={() => setDialog(null)} />
    </Page>
  );
}
