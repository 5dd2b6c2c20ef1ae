import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { BundleChoice, BundleEntry } from '../../../core/playbook/bundle-plan';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { ComparedTexts } from '../../ui/compared-texts';
import classes from './arrivals.module.css';
import { problemWords } from './problem-words';

interface BundleEntryRowProps {
  readonly planId: string;
  readonly entry: BundleEntry;
  readonly choice: BundleChoice;
  readonly onChoose: (choice: BundleChoice) => void;
}

/** One playbook of a bundle: what it is, what stands against it, and what to do with it. */
export function BundleEntryRow({ planId, entry, choice, onChoose }: BundleEntryRowProps) {
  const [isOpen, setOpen] = useState(false);
  const { name, title, isScenario, errorCount, reasons, localFileId, otherName } = entry;
  const problems = problemWords(errorCount, 0);
  return (
    <li className={classes.entry}>
      <div className={classes.entryHead}>
        <div className={classes.entryWords}>
          <strong>{title}</strong>
          <span className={classes.fileName}>{isScenario ? `Role-play · ${name}` : name}</span>
          {problems ? <span className={classes.bad}>{problems}</span> : null}
          {reasons.map((reason) => (
            <span key={reason}>{reason}</span>
          ))}
          {choice === 'both' ? (
            <span>
              Theirs will be <code>{otherName}</code>
              {entry.otherId === entry.id ? '' : `, with the id ${entry.otherId}`}.
            </span>
          ) : null}
        </div>
        <Button size="compact-xs" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {localFileId === null ? 'Read' : 'Compare'}
        </Button>
        <SegmentedControl
          aria-label={`What to do with ${title}`}
          data={entry.choices.map((value) => ({ value, label: choiceWords(value, localFileId !== null) }))}
          value={choice}
          onChange={(value) => onChoose(value as BundleChoice)}
        />
      </div>
      {isOpen ? <EntryTexts planId={planId} name={name} /> : null}
    </li>
  );
}

function choiceWords(choice: BundleChoice, hasMine: boolean): string {
  if (choice === 'both') return 'Keep both';
  if (choice === 'take') return hasMine ? 'Take theirs' : 'Take';
  return hasMine ? 'Keep mine' : 'Leave out';
}

function EntryTexts({ planId, name }: { readonly planId: string; readonly name: string }) {
  const texts = useRequest('bundle.texts', { planId, name });
  return (
    <Answer query={texts} failure="The texts could not be read">
      {({ theirs, mine }) => <ComparedTexts earlier={mine ?? ''} later={theirs} />}
    </Answer>
  );
}
