import { Button } from '@mantine/core';
import { IconClockHeart } from '@tabler/icons-react';
import { navigate } from 'wouter/use-hash-location';
import type { RhythmView } from '../../../core/rhythm/rhythm';
import { useCommands } from '../../app/commands';
import { openLogCall } from '../../app/log-call-store';
import { ScopeControl } from '../../app/scope-control';
import { SearchButton } from '../../app/search-button';
import { useKept } from '../../app/use-kept';
import { pageSize, usePages } from '../../app/use-pages';
import { useRowList } from '../../app/use-row-list';
import { useScope } from '../../app/use-scope';
import { EmptyState } from '../../ui/empty-state';
import { ErrorPanel } from '../../ui/error-panel';
import { FilterChips } from '../../ui/filter-chips';
import { KeyHint } from '../../ui/key-caps';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import rowList from '../../ui/row-list.module.css';
import { RhythmTable } from './rhythm-table';
import { views } from './rhythm-words';

const rowHeightPx = 60;

/** Who is due to hear from us, by how much and why (M28); who waits for a verdict; who is left in peace. */
export function RhythmScreen() {
  const choice = useScope();
  const { scope, hasMe, setScope } = choice;
  const [view, setView] = useKept<RhythmView>('rhythm.view', 'overdue');
  const [count, setCount] = useKept('rhythm.count', 0);
  const list = useRowList({ keptAs: 'rhythm', count, rowHeightPx, group: 'Rhythm' });
  const rows = list.virtualizer.getVirtualItems();
  const pages = usePages(
    'rhythm.list',
    (offset, limit) => ({ scope, view, offset, limit }),
    rows[0]?.index ?? 0,
    rows.at(-1)?.index ?? 0,
  );
  const { first } = pages;
  const total = first?.counts[view] ?? 0;
  if (first && !pages.isOutdated && total !== count) setCount(total);
  const rowAt = (index: number) => pages.page(Math.floor(index / pageSize))?.rows[index % pageSize];
  const current = rowAt(list.selected);
  const show = (next: RhythmView) => {
    setView(next);
    list.select(0);
    list.virtualizer.scrollToOffset(0);
  };
  const suggested = current ? { suggested: { id: current.accountId, name: current.accountName } } : {};
  useCommands([
    ...views.map(({ view: each, label }, index) => ({
      id: `rhythm-${each}`,
      label: `Rhythm: ${label}`,
      group: 'Rhythm',
      keys: String(index + 1),
      run: () => show(each),
    })),
    { id: 'log-call', label: 'Log a call', group: 'Rhythm', keys: 'l', run: () => openLogCall(suggested) },
    ...(current
      ? [
          {
            id: 'open',
            label: `Open ${current.accountName}`,
            group: 'Rhythm',
            keys: 'enter',
            run: () => navigate(`/accounts/${current.accountId}`),
          },
        ]
      : []),
    ...(hasMe
      ? [
          {
            id: 'scope',
            label: scope === 'mine' ? 'Show everybody’s accounts' : 'Show my accounts',
            group: 'Rhythm',
            keys: 'm',
            run: () => setScope(scope === 'mine' ? 'all' : 'mine'),
          },
        ]
      : []),
  ]);
  return (
    <Page
      title="Rhythm"
      isFilled
      aside={<ScopeControl choice={choice} />}
      search={<SearchButton />}
      action={
        <Button variant="filled" onClick={() => openLogCall(suggested)}>
          Log a call
          <KeyHint keys="l" />
        </Button>
      }
    >
      <section className={rowList.screen} aria-label="Rhythm">
        <FilterChips
          label="Who is shown"
          hasAll={false}
          chips={views.map(({ view: value, label }) => ({ value, label, count: first?.counts[value] ?? 0 }))}
          chosen={view}
          onChoose={(next) => show(next ?? view)}
        />
        {pages.error && !first ? (
          <ErrorPanel
            title="The rhythm could not be read"
            message={pages.error.message}
            onRetry={pages.retry}
          />
        ) : null}
        {!first && !pages.error ? <Loading what="Counting the days" /> : null}
        {first && total === 0 ? (
          <EmptyState
            icon={<IconClockHeart size={28} stroke={1.4} />}
            title={view === 'overdue' ? 'Nobody waits to hear from you' : 'Nobody here'}
          >
            {views.find((each) => each.view === view)?.empty}
          </EmptyState>
        ) : null}
        {first && total > 0 ? <RhythmTable list={list} count={total} rowAt={rowAt} view={view} /> : null}
      </section>
    </Page>
  );
}
