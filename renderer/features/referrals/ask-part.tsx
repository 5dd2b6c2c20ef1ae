import { SegmentedControl } from '@mantine/core';
import { IconUserShare } from '@tabler/icons-react';
import { navigate } from 'wouter/use-hash-location';
import type { AskKind } from '../../../core/referral/whom-to-ask';
import { useCommands } from '../../app/commands';
import { useKept } from '../../app/use-kept';
import { pageSize, usePages } from '../../app/use-pages';
import { useCommand } from '../../app/use-request';
import { useRowList } from '../../app/use-row-list';
import { useStatus } from '../../app/use-status';
import { EmptyState } from '../../ui/empty-state';
import { ErrorPanel } from '../../ui/error-panel';
import { FilterChips } from '../../ui/filter-chips';
import { Loading } from '../../ui/loading';
import { askWords } from '../../ui/referral-words';
import rowList from '../../ui/row-list.module.css';
import { AskRowLine } from './ask-row-line';
import { LeftOut } from './left-out';
import classes from './referrals.module.css';

const kinds: readonly AskKind[] = ['loyal', 'new', 'just-lost'];
const rowHeightPx = 62;

/** Whom to ask for a name now, and why; the playbook for it is one key away. */
export function AskPart() {
  const hasMe = (useStatus()?.settings.meRepId ?? null) !== null;
  const [wantedScope, setScope] = useKept<'mine' | 'all'>('referrals.scope', 'mine');
  const scope = hasMe ? wantedScope : 'all';
  const [kind, setKind] = useKept<AskKind | null>('referrals.kind', null);
  const [count, setCount] = useKept('referrals.ask-count', 0);
  const list = useRowList({ keptAs: 'referrals.ask', count, rowHeightPx, group: 'Referrals' });
  const rows = list.virtualizer.getVirtualItems();
  const pages = usePages(
    'referral.toAsk',
    (offset, limit) => ({ scope, kind, offset, limit }),
    rows[0]?.index ?? 0,
    rows.at(-1)?.index ?? 0,
  );
  const { first } = pages;
  if (first && first.total !== count) setCount(first.total);
  const rowAt = (index: number) => pages.page(Math.floor(index / pageSize))?.rows[index % pageSize];
  const start = useCommand('engagement.start', { failure: 'The playbook was not started' });
  const ask = (index: number) => {
    const row = rowAt(index);
    if (!row || !first || first.playbookFileId === '' || start.isPending) return;
    const { accountId, dealId, contactId } = row;
    const pool = row.kind === 'just-lost' ? 'just-lost' : 'referral-ready';
    start.mutate(
      { accountId, fileId: first.playbookFileId, pool, dealId, contactId },
      { onSuccess: ({ id }) => navigate(`/engagements/${id}`) },
    );
  };
  const row = rowAt(list.selected);
  useCommands(
    row && first?.playbookFileId
      ? [
          {
            id: 'ask',
            label: `Ask ${row.accountName}: ${first.playbookTitle}`,
            group: 'Referrals',
            keys: 'p',
            run: () => ask(list.selected),
          },
        ]
      : [],
  );
  if (!first) {
    return pages.error ? (
      <ErrorPanel title="Whom to ask could not be read" message={pages.error.message} onRetry={pages.retry} />
    ) : (
      <Loading what="Looking for whom to ask" />
    );
  }
  return (
    <section className={classes.part} aria-label="Whom to ask">
      <div className={classes.filters}>
        <FilterChips
          label="Who they are"
          chips={kinds.map((value) => ({
            value,
            label: askWords[value],
            count: first.counts[value] ?? 0,
          }))}
          chosen={kind}
          onChoose={(next) => {
            setKind(next);
            list.select(0);
          }}
        />
        {hasMe ? (
          <SegmentedControl
            aria-label="Whose accounts"
            value={scope}
            onChange={(value) => setScope(value === 'all' ? 'all' : 'mine')}
            data={[
              { value: 'mine', label: 'Mine' },
              { value: 'all', label: 'Everybody' },
            ]}
          />
        ) : null}
      </div>
      {first.total === 0 ? (
        <EmptyState icon={<IconUserShare size={28} stroke={1.4} />} title="Nobody to ask right now">
          Customers come here a while after a win, when nobody asked them lately; so does whoever has just
          turned you down. The days are in Settings, under Pools.
        </EmptyState>
      ) : (
        <div ref={list.scrollRef} className={rowList.scroll}>
          <ol className={rowList.rows} style={{ height: list.virtualizer.getTotalSize() }}>
            {rows.map((item) => (
              <AskRowLine
                key={item.key}
                row={rowAt(item.index)}
                place={{ index: item.index, count: first.total, topPx: item.start }}
                isSelected={item.index === list.selected}
                onSelect={list.select}
                onAsk={first.playbookFileId === '' ? null : () => ask(item.index)}
              />
            ))}
          </ol>
        </div>
      )}
      <LeftOut accounts={first.leftOut} />
    </section>
  );
}
