import { Button, Checkbox, CloseButton, Group } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { HandOverDialog } from '../../app/hand-over-dialog';
import { useRequest } from '../../app/use-request';
import { LongName } from '../../ui/long-name';
import { MoneySums } from '../../ui/money';
import type { ListedRep } from './listed-rep';
import { RepActions } from './rep-actions';
import classes from './reps.module.css';

const mostListed = 500;

interface RepAccountsProps {
  readonly rep: ListedRep;
  readonly isMe: boolean;
  readonly onEdit: () => void;
  readonly onClose: () => void;
}

/** One rep's accounts, to look at and to hand over, all or the marked ones. */
export function RepAccounts({ rep, isMe, onEdit, onClose }: RepAccountsProps) {
  const query = { ownerId: rep.id, sort: 'won', descending: true, limit: mostListed } as const;
  const rows = useRequest('accounts.list', query).data?.rows ?? [];
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [isHandingOver, setIsHandingOver] = useState(false);
  const scrollRef = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => 34,
    overscan: 10,
    useFlushSync: false,
  });
  const chosen = marked.size > 0 ? [...marked] : rows.map((row) => row.id);
  const toggle = (id: string) => {
    const next = new Set(marked);
    if (!next.delete(id)) next.add(id);
    setMarked(next);
  };
  return (
    <>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <h2 className={classes.sideTitle}>{rep.name}</h2>
        <CloseButton aria-label="Close" onClick={onClose} />
      </Group>
      <p className={classes.about}>
        {[rep.office, rep.manager ? `reports to ${rep.manager}` : '', rep.email].filter(Boolean).join(' · ')}
      </p>
      <RepActions rep={rep} isMe={isMe} onEdit={onEdit} />
      <Group justify="space-between" mt="md" mb={6}>
        <strong>
          {rep.accountCount.toLocaleString('en-US')} {rep.accountCount === 1 ? 'account' : 'accounts'}
        </strong>
        <Button disabled={rows.length === 0} onClick={() => setIsHandingOver(true)}>
          {marked.size > 0 ? `Hand over ${marked.size}` : 'Hand over all'}
        </Button>
      </Group>
      <div ref={scrollRef} className={classes.accounts}>
        <ul style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((item) => {
            const row = rows[item.index];
            return row ? (
              <li key={row.id} style={{ transform: `translateY(${item.start}px)` }}>
                <Checkbox
                  aria-label={`Mark ${row.name}`}
                  checked={marked.has(row.id)}
                  onChange={() => toggle(row.id)}
                />
                <a href={`#/accounts/${row.id}`} className={classes.account}>
                  <LongName>{row.name}</LongName>
                </a>
                <MoneySums sums={row.won} isShort />
              </li>
            ) : null;
          })}
        </ul>
      </div>
      {rows.length === mostListed ? (
        <p className={classes.about}>
          The {mostListed} accounts with the most won are listed and handed over at a time.
        </p>
      ) : null}
      {isHandingOver ? (
        <HandOverDialog
          accountIds={chosen}
          fromRepId={rep.id}
          onClose={() => setIsHandingOver(false)}
          onDone={() => setMarked(new Set())}
        />
      ) : null}
    </>
  );
}
