import { Tooltip, UnstyledButton } from '@mantine/core';
import { memo, useState } from 'react';
import { insertStep } from '../../../core/playbook/insert-step';
import type { NewStep } from '../../../core/playbook/new-step';
import type { Picklists } from '../../../core/playbook/playbook-fields';
import { KeyCaps } from '../../ui/key-caps';
import { cursorPlace, runInsert } from './editor-insert';
import { QuestionDialog } from './question-dialog';
import { ScoreDialog } from './score-dialog';
import classes from './source-toolbar.module.css';
import { type InsertAction, useInsertActions } from './use-insert-actions';
import type { ViewRef } from './use-source-commands';

interface SourceToolbarProps {
  readonly view: ViewRef;
  readonly picklists: Picklists;
  /** Whether the text is run: a process has no steps. */
  readonly hasSteps: boolean;
}
type OpenForm = { readonly kind: 'question' | 'score' } & ReturnType<typeof cursorPlace>;

/** For everybody who doesn't write Markdown: each button puts a whole, right step at the cursor. */
export const SourceToolbar = memo(function SourceToolbar({ view, picklists, hasSteps }: SourceToolbarProps) {
  const [form, setForm] = useState<OpenForm | null>(null);
  const actions = useInsertActions(view, hasSteps, (kind) => {
    // The text has the focus again when the form is closed.
    view.current?.focus();
    if (view.current) setForm({ kind, ...cursorPlace(view.current) });
  });
  const close = () => setForm(null);
  const add = (step: NewStep) => {
    close();
    if (view.current)
      runInsert(view.current, ({ text, playbook }, _, end) => insertStep(text, playbook, end, step));
  };
  return (
    <div className={classes.bar} role="toolbar" aria-label="Insert">
      {actions.map((action) => (
        <ToolButton key={action.id} action={action} />
      ))}
      {form?.kind === 'question' ? (
        <QuestionDialog
          parsed={form.parsed}
          offset={form.offset}
          picklists={picklists}
          onClose={close}
          onAdd={add}
        />
      ) : null}
      {form?.kind === 'score' ? <ScoreDialog picklists={picklists} onClose={close} onAdd={add} /> : null}
    </div>
  );
});

function ToolButton({ action }: { readonly action: InsertAction }) {
  const { label, word, keys, icon: Icon, isStep, run } = action;
  return (
    <Tooltip
      label={
        <span className={classes.tip}>
          {label} <KeyCaps keys={keys} />
        </span>
      }
    >
      <UnstyledButton
        className={classes.button}
        data-step={isStep || undefined}
        aria-label={label}
        onClick={run}
      >
        <Icon size={17} stroke={1.6} aria-hidden="true" />
        <span className={classes.word}>{word}</span>
      </UnstyledButton>
    </Tooltip>
  );
}
