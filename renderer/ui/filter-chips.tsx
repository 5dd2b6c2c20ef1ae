import classes from './filter-chips.module.css';

interface Chip<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly count: number;
  readonly hint?: string;
}

interface FilterChipsProps<T extends string> {
  readonly label: string;
  readonly chips: readonly Chip<T>[];
  readonly chosen: T | null;
  readonly onChoose: (value: T | null) => void;
  /** Without “All” one of them is always chosen. */
  readonly hasAll?: boolean;
}

/** What a list can be narrowed to, with how many each has; one at a time, or all. */
export function FilterChips<T extends string>({
  label,
  chips,
  chosen,
  onChoose,
  hasAll = true,
}: FilterChipsProps<T>) {
  return (
    <fieldset className={classes.chips}>
      <legend className="rk-hidden">{label}</legend>
      {hasAll ? (
        <button
          type="button"
          className={classes.chip}
          aria-pressed={chosen === null}
          onClick={() => onChoose(null)}
        >
          All
        </button>
      ) : null}
      {chips.map(({ value, label: words, count, hint }) => (
        <button
          key={value}
          type="button"
          className={classes.chip}
          aria-pressed={value === chosen}
          title={hint}
          onClick={() => onChoose(value === chosen && hasAll ? null : value)}
        >
          {words} <span className={classes.count}>{count.toLocaleString('en-US')}</span>
        </button>
      ))}
    </fieldset>
  );
}
