import type { ReactNode } from 'react';
import rowList from '../../ui/row-list.module.css';

export interface RowPlace {
  readonly index: number;
  readonly count: number;
  readonly topPx: number;
}

interface RowItemProps {
  readonly className: string | undefined;
  readonly place: RowPlace;
  readonly isSelected: boolean;
  /** Nothing while the row is still being read. */
  readonly children: ReactNode;
}

/** One row of a virtual list, at its place. */
export function RowItem({ className, place, isSelected, children }: RowItemProps) {
  const classes = `${rowList.row} ${className}`;
  const style = { transform: `translateY(${place.topPx}px)` };
  if (children === null) return <li className={classes} style={style} aria-hidden="true" />;
  return (
    <li
      className={classes}
      style={style}
      data-row={place.index}
      data-selected={isSelected || undefined}
      aria-posinset={place.index + 1}
      aria-setsize={place.count}
    >
      {children}
    </li>
  );
}
