import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { PlannedFile } from '../../../core/import/import-plan';
import { amountWords, kindLabels } from './count-words';
import { confirmMappings, removeFile, setMapping } from './import-actions';
import classes from './imports.module.css';
import { MappingTable } from './mapping-table';

const systemWords = {
  salesforce: 'Salesforce',
  hubspot: 'HubSpot',
  pipedrive: 'Pipedrive',
  file: '',
} as const;

const originWords = {
  own: 'written by Rekindle, read whole',
  recognised: 'recognised by its headers',
  remembered: 'read as you set it last time',
  guessed: 'guessed from its headers',
  given: 'read as you set it',
} as const;

const delimiterWords: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' };

interface FileCardProps {
  readonly file: PlannedFile;
  readonly needsConfirmation: boolean;
}

/** One file: what it is taken for, how it was read, and how its columns are mapped. */
export function FileCard({ file, needsConfirmation }: FileCardProps) {
  const [wish, setWish] = useState<boolean | null>(null);
  const isOpen = wish ?? false;
  const { uploadId, name, kind, system, origin, columns, headers, problem } = file;
  const about = [
    kind ? `${systemWords[system]} ${kindLabels[kind].toLowerCase()}`.trim() : null,
    kind ? originWords[origin] : null,
    amountWords(file.rows, 'row'),
    kind ? `${Object.keys(columns).length} of ${amountWords(headers.length, 'column')} read` : null,
    file.encoding.toUpperCase(),
    file.delimiter ? (delimiterWords[file.delimiter] ?? `“${file.delimiter}” between cells`) : null,
  ].filter(Boolean);
  return (
    <article className={classes.file} aria-label={name} data-open-question={needsConfirmation || undefined}>
      <div className={classes.fileHead}>
        <div className={classes.fileName}>
          <strong title={name}>{name}</strong>
          <div className={classes.about}>{about.join(' · ')}</div>
          {problem ? <div className={classes.bad}>{problem}</div> : null}
        </div>
        {needsConfirmation ? (
          <Button aria-label={`This is right: ${name}`} onClick={() => confirmMappings([uploadId])}>
            This is right
          </Button>
        ) : null}
        {headers.length > 0 && origin !== 'own' ? (
          <Button
            variant="subtle"
            color="gray"
            aria-expanded={isOpen}
            aria-label={`${isOpen ? 'Hide' : 'Show'} columns of ${name}`}
            onClick={() => setWish(!isOpen)}
          >
            {isOpen ? 'Hide columns' : 'Show columns'}
          </Button>
        ) : null}
        <Button
          variant="subtle"
          color="gray"
          aria-label={`Leave out ${name}`}
          onClick={() => removeFile(uploadId)}
        >
          Leave out
        </Button>
      </div>
      {kind && file.dateOrderIsAmbiguous ? (
        <NativeSelect
          className={classes.kind}
          size="xs"
          label="Dates such as 03/04/2018 mean"
          value={file.dateOrder ?? 'month-first'}
          data={[
            { value: 'month-first', label: 'March 4: the month comes first' },
            { value: 'day-first', label: '3 April: the day comes first' },
          ]}
          onChange={(event) =>
            setMapping(uploadId, {
              kind,
              columns,
              dateOrder: event.currentTarget.value as 'day-first' | 'month-first',
            })
          }
        />
      ) : null}
      {isOpen ? <MappingTable file={file} kind={kind ?? 'accounts'} /> : null}
    </article>
  );
}
