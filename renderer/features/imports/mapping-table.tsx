import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { importFields } from '../../../core/import/import-field';
import type { PlannedFile } from '../../../core/import/import-plan';
import type { ImportKind } from '../../../core/import/import-record';
import { kindLabels, kindOrder } from './count-words';
import { setMapping } from './import-actions';
import classes from './imports.module.css';

const shownFirst = 60;

function sampleWords(file: PlannedFile, index: number): string {
  const values = file.sample.map((cells) => cells[index]?.trim() ?? '').filter((cell) => cell !== '');
  return [...new Set(values)].slice(0, 3).join(' · ');
}

/** How each column is read, with what stands in it; every choice is planned anew. */
export function MappingTable({ file, kind }: { readonly file: PlannedFile; readonly kind: ImportKind }) {
  const [isWhole, setIsWhole] = useState(false);
  const { uploadId, headers, columns, dateOrder } = file;
  const change = (header: string, field: string) => {
    const next = Object.fromEntries(
      Object.entries(columns).filter(([key, value]) => key !== header && value !== field),
    );
    setMapping(uploadId, { kind, columns: field ? { ...next, [header]: field } : next, dateOrder });
  };
  const options = [
    { value: '', label: 'Not imported' },
    ...importFields[kind].map(({ name, label }) => ({ value: name, label })),
  ];
  const shown = isWhole ? headers : headers.slice(0, shownFirst);
  return (
    <>
      <NativeSelect
        className={classes.kind}
        size="xs"
        label="Each row is one of"
        value={kind}
        data={kindOrder.map((value) => ({ value, label: kindLabels[value] }))}
        onChange={(event) => {
          const next = event.currentTarget.value as ImportKind;
          const names = new Set(importFields[next].map(({ name }) => name));
          const kept = Object.entries(columns).filter(([, field]) => names.has(field));
          setMapping(uploadId, { kind: next, columns: Object.fromEntries(kept), dateOrder });
        }}
      />
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Column in the file</th>
            <th scope="col">Is read as</th>
            <th scope="col">What stands in it</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((header, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: headers may stand twice in a file.
            <tr key={`${header}-${index}`}>
              <th scope="row">{header || <span className="rk-soft">(no header)</span>}</th>
              <td>
                <NativeSelect
                  size="xs"
                  aria-label={`${header} is read as`}
                  value={Object.hasOwn(columns, header) ? columns[header] : ''}
                  data={options}
                  onChange={(event) => change(header, event.currentTarget.value)}
                />
              </td>
              <td className={classes.sample} title={sampleWords(file, index)}>
                {sampleWords(file, index) || <span className="rk-soft">empty in the first rows</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < headers.length ? (
        <Button size="compact-xs" onClick={() => setIsWhole(true)}>
          Show all {headers.length} columns
        </Button>
      ) : null}
    </>
  );
}
