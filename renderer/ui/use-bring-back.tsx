import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';

interface BringBack<T> {
  /** To be called when a row goes, with its place. */
  readonly keep: (row: T, at: number) => void;
  /** Brings the row that went last back; nothing as long as none went. */
  readonly button: ReactNode;
}

/** A row that was removed by mistake comes back by a button, until the screen is left. */
export function useBringBack<T>(
  nameOf: (row: T) => string,
  onBack: (insert: (rows: readonly T[]) => T[]) => void,
): BringBack<T> {
  const [gone, setGone] = useState<{ readonly row: T; readonly at: number } | null>(null);
  const bringBack = () => {
    if (gone === null) return;
    setGone(null);
    onBack((rows) => rows.toSpliced(gone.at, 0, gone.row));
  };
  return {
    keep: (row, at) => {
      if (nameOf(row).trim() !== '') setGone({ row, at });
    },
    button:
      gone === null ? null : (
        <Button size="compact-xs" maw={320} onClick={bringBack}>
          Bring back “{nameOf(gone.row)}”
        </Button>
      ),
  };
}
