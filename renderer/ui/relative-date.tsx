import { useShownDate } from './as-of';
import { exactDate, relativeDate } from './calendar';

interface RelativeDateProps {
  readonly date: string | null;
  /** Shown when there is no date. */
  readonly otherwise?: string;
}

/** A date in words as seen from the shown date; the exact one on hover and for screen readers. */
export function RelativeDate({ date, otherwise = '–' }: RelativeDateProps) {
  const asOf = useShownDate();
  if (!date) return <span className="rk-soft">{otherwise}</span>;
  return (
    <time dateTime={date} title={exactDate(date)}>
      {relativeDate(date, asOf)}
    </time>
  );
}
