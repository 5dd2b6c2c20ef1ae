import { ActionIcon, Button, Checkbox, Group, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import classes from './editable-rows.module.css';
import { useBringBack } from './use-bring-back';
import { useSavedDraft } from './use-saved-draft';

type Row = { readonly id: string };

export interface RowColumn<T extends Row> {
  readonly key: keyof T & string;
  readonly label: string;
  readonly kind?: 'text' | 'date';
  readonly placeholder?: string;
}

interface EditableRowsProps<T extends Row> {
  /** Of one row, for screen readers: "Question". */
  readonly noun: string;
  readonly rows: readonly T[];
  /** A row in which none of them is filled in is not kept. */
  readonly columns: readonly RowColumn<T>[];
  readonly addLabel: string;
  readonly makeRow: () => T;
  readonly onSave: (rows: T[]) => void;
  /** A box before each row. */
  readonly tick?: { readonly isOn: (row: T) => boolean; readonly toggle: (row: T) => T };
}

/** A short list that is edited in place; what was typed is saved when a field is left. */
export function EditableRows<T extends Row>(props: EditableRowsProps<T>) {
  const { columns, noun, tick } = props;
  const isKept = (row: T) => columns.some(({ key }) => String(row[key] ?? '').trim() !== '');
  const draft = useSavedDraft<readonly T[]>(props.rows, (rows) => props.onSave(rows.filter(isKept)));
  const list = useRef<HTMLUListElement>(null);
  const added = useRef(false);
  const count = draft.shown.length;
  useEffect(() => {
    if (!added.current || count === 0) return;
    added.current = false;
    list.current?.querySelector<HTMLElement>('li:last-child input:not([type="checkbox"])')?.focus();
  }, [count]);
  const replace = (at: number, row: T) =>
    draft.set(draft.shown.map((one, index) => (index === at ? row : one)));
  const now = (rows: readonly T[]) => {
    draft.set(rows);
    draft.commit();
  };
  const wordsOf = (row: T) => columns.map(({ key }) => String(row[key] ?? '')).find(Boolean) ?? '';
  const removed = useBringBack(wordsOf, (insert) => now(insert(draft.shown)));
  return (
    <>
      {count > 0 ? (
        <ul ref={list} className={classes.rows}>
          {draft.shown.map((row, at) => (
            <li key={row.id} className={classes.row}>
              {tick ? (
                <Checkbox
                  aria-label={`Done: ${String(row[columns[0]?.key ?? 'id'])}`}
                  checked={tick.isOn(row)}
                  onChange={() =>
                    now(draft.shown.map((one, index) => (index === at ? tick.toggle(one) : one)))
                  }
                />
              ) : null}
              {columns.map(({ key, label, kind, placeholder }) => (
                <TextInput
                  key={key}
                  className={kind === 'date' ? classes.date : classes.text}
                  aria-label={`${label}, ${noun.toLowerCase()} ${at + 1}`}
                  placeholder={placeholder ?? label}
                  type={kind ?? 'text'}
                  maxLength={1_000}
                  title={kind === 'date' ? undefined : String(row[key] ?? '')}
                  value={String(row[key] ?? '')}
                  onChange={(event) => {
                    const typed = event.currentTarget.value;
                    replace(at, { ...row, [key]: kind === 'date' ? typed || null : typed });
                  }}
                  onBlur={draft.commit}
                />
              ))}
              <ActionIcon
                aria-label={`Remove ${noun.toLowerCase()} ${at + 1}`}
                onClick={() => {
                  removed.keep(row, at);
                  now(draft.shown.filter((_, index) => index !== at));
                }}
              >
                <IconX size={16} stroke={1.7} aria-hidden="true" />
              </ActionIcon>
            </li>
          ))}
        </ul>
      ) : null}
      <Group gap="xs">
        <Button
          size="compact-xs"
          onClick={() => {
            added.current = true;
            draft.set([...draft.shown, props.makeRow()]);
          }}
        >
          {props.addLabel}
        </Button>
        {removed.button}
      </Group>
    </>
  );
}
