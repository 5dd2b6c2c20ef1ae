import { Button, TextInput } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { UndecidedRow } from '../../../core/import/import-record';
import { useKept } from '../../app/use-kept';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { amountWords } from './count-words';
import { DecideDialog } from './decide-dialog';
import classes from './undecided.module.css';
import { groupUndecided } from './undecided-groups';
import { UndecidedLineRow } from './undecided-line';
import { useLinkedNames } from './use-linked-names';

const rowHeightPx = 36;
const nothingMarked: ReadonlySet<string> = new Set();

/** The rows that wait for an account; many are marked and decided at once. */
export function UndecidedRows() {
  const query = useRequest('import.undecided', {});
  return (
    <Answer query={query} failure="The undecided rows could not be read">
      {({ rows }) =>
        rows.length === 0 ? (
          <EmptyState title="No row waits for a decision">
            Rows of an import that name no account that is known are kept here until you say where they
            belong.
          </EmptyState>
        ) : (
          <UndecidedList rows={rows} />
        )
      }
    </Answer>
  );
}

function UndecidedList({ rows }: { readonly rows: readonly UndecidedRow[] }) {
  const [search, setSearch] = useKept('undecided.search', '');
  const [chosen, setChosen] = useKept<ReadonlySet<string>>('undecided.marked', nothingMarked);
  const [isDeciding, setIsDeciding] = useState(false);
  const names = useLinkedNames();
  const wanted = useDeferredValue(search);
  const lines = useMemo(() => groupUndecided(rows, wanted, names), [rows, wanted, names]);
  // What was decided meanwhile is not marked any more.
  const marked = useMemo(
    () => new Set(rows.filter(({ id }) => chosen.has(id)).map(({ id }) => id)),
    [rows, chosen],
  );
  const scrollRef = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => rowHeightPx,
    overscan: 12,
    useFlushSync: false,
  });
  const mark = (rowIds: readonly string[], isMarked: boolean) => {
    const next = new Set(marked);
    for (const id of rowIds) isMarked ? next.add(id) : next.delete(id);
    setChosen(next);
  };
  return (
    <>
      <div className={classes.bar} data-marked={marked.size > 0 || undefined}>
        <strong role="status">
          {marked.size > 0
            ? `${amountWords(marked.size, 'row')} marked`
            : `${amountWords(rows.length, 'row')} wait for a decision`}
        </strong>
        <span className={classes.space} />
        <TextInput
          aria-label="Search the rows"
          placeholder="Search the rows"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <Button variant="filled" disabled={marked.size === 0} onClick={() => setIsDeciding(true)}>
          Decide
        </Button>
      </div>
      <div ref={scrollRef} className={classes.rows}>
        <ul
          aria-label="Undecided rows"
          style={{ position: 'relative', margin: 0, padding: 0, height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const line = lines[index];
            return line ? (
              <UndecidedLineRow
                key={key}
                line={line}
                topPx={start}
                names={names}
                marked={marked}
                onMark={mark}
              />
            ) : null;
          })}
        </ul>
      </div>
      {isDeciding ? (
        <DecideDialog
          rowIds={[...marked]}
          onClose={() => setIsDeciding(false)}
          onDone={() => {
            setIsDeciding(false);
            setChosen(nothingMarked);
          }}
        />
      ) : null}
    </>
  );
}
