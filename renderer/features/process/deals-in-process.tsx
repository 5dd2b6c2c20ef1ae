import { SegmentedControl, Select } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import type { ProcessDeal } from '../../../core/process/buying-process';
import type { ProcessStage } from '../../../core/process/process';
import { CheckpointDialog } from '../../app/checkpoint-dialog';
import { useKept } from '../../app/use-kept';
import { pageSize, usePages } from '../../app/use-pages';
import { useStatus } from '../../app/use-status';
import { ScrollRegion } from '../../ui/scroll-region';
import { Section } from '../../ui/section';
import classes from './process.module.css';
import { ProcessDealRow } from './process-deal-row';

const rowHeightPx = 52;

/** Every live deal with our stage and theirs, and what is agreed next; what lacks a checkpoint first (M16). */
export function DealsInProcess({ stages }: { readonly stages: readonly ProcessStage[] }) {
  const hasMe = useStatus()?.settings.meRepId !== null;
  const [wanted, setScope] = useKept<'mine' | 'all'>('process.scope', 'mine');
  const scope = hasMe ? wanted : 'all';
  const [onlyLacking, setOnlyLacking] = useKept('process.lacking', false);
  const [stageId, setStageId] = useKept<string | null>('process.stage', null);
  const [count, setCount] = useState(0);
  const [edited, setEdited] = useState<ProcessDeal | null>(null);
  const scrollRef = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => rowHeightPx,
    overscan: 8,
    useFlushSync: false,
  });
  const rows = virtualizer.getVirtualItems();
  const pages = usePages(
    'process.deals',
    (offset, limit) => ({ scope, onlyLacking, stageId, offset, limit }),
    rows[0]?.index ?? 0,
    rows.at(-1)?.index ?? 0,
  );
  const first = pages.first;
  if (first && first.count !== count) setCount(first.count);
  const counts = first?.stageCounts ?? {};
  const options = [
    ...stages.map(({ id, title }) => ({ value: id, label: `${title} (${counts[id] ?? 0})` })),
    { value: '', label: `No stage of ours (${counts[''] ?? 0})` },
  ];
  return (
    <Section title="Open deals" count={first?.openCount ?? 0}>
      <div className={classes.filters}>
        {hasMe ? (
          <SegmentedControl
            aria-label="Whose deals"
            value={scope}
            onChange={(value) => setScope(value === 'all' ? 'all' : 'mine')}
            data={[
              { value: 'mine', label: 'Mine' },
              { value: 'all', label: 'Everybody' },
            ]}
          />
        ) : null}
        <SegmentedControl
          aria-label="Which deals"
          value={onlyLacking ? 'lacking' : 'every'}
          onChange={(value) => setOnlyLacking(value === 'lacking')}
          data={[
            { value: 'every', label: 'All' },
            { value: 'lacking', label: `Without a checkpoint (${first?.lackingCount ?? 0})` },
          ]}
        />
        <Select
          aria-label="Stage"
          placeholder="Every stage"
          data={options}
          value={stageId}
          onChange={setStageId}
          clearable
          w={230}
        />
      </div>
      {first !== undefined && count === 0 ? (
        <p className={classes.soft}>No open deal is of this kind.</p>
      ) : null}
      <ScrollRegion ref={scrollRef} className={classes.scroll} label="Open deals">
        <ul className={classes.deals} style={{ height: virtualizer.getTotalSize() }}>
          {rows.map((item) => {
            const deal = pages.page(Math.floor(item.index / pageSize))?.deals[item.index % pageSize];
            return deal === undefined ? null : (
              <ProcessDealRow
                key={deal.dealId}
                deal={deal}
                startPx={item.start}
                onEdit={() => setEdited(deal)}
              />
            );
          })}
        </ul>
      </ScrollRegion>
      {edited === null ? null : (
        <CheckpointDialog
          deal={{ ...edited, id: edited.dealId, name: `${edited.accountName}, ${edited.dealName}` }}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  );
}
