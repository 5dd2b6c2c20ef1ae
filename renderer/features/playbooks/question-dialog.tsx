import { Checkbox, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { insertStep } from '../../../core/playbook/insert-step';
import type { NewQuestion } from '../../../core/playbook/new-step';
import type { QuestionType } from '../../../core/playbook/playbook';
import {
  fieldOptions,
  findPlaybookField,
  type Picklists,
  savableFields,
} from '../../../core/playbook/playbook-fields';
import { ConditionFields } from './condition-fields';
import { NewStepDialog } from './new-step-dialog';
import { OptionLines, optionsOf } from './option-lines';
import type { Parsed } from './use-parsed';

interface QuestionDialogProps {
  readonly parsed: Parsed;
  /** Where the cursor is in the file's text. */
  readonly offset: number;
  readonly picklists: Picklists;
  readonly onClose: () => void;
  readonly onAdd: (step: NewQuestion) => void;
}

const typeLabels: Readonly<Record<QuestionType, string>> = {
  text: 'In words',
  choice: 'One of a list',
  several: 'Several of a list',
  number: 'A number',
  date: 'A date',
  'yes-no': 'Yes or no',
};
const recordLabels = {
  account: 'Account',
  contact: 'Contact',
  deal: 'Deal',
  engagement: 'Review of the call',
};

/** Asks for all that a question can have, and writes it. */
export function QuestionDialog({ parsed, offset, picklists, onClose, onAdd }: QuestionDialogProps) {
  const [step, setStep] = useState<NewQuestion>(newQuestion);
  const [lines, setLines] = useState('');
  const field = step.saves === '' ? null : findPlaybookField(step.saves);
  const offered = field ? fieldOptions(field, picklists) : [];
  const isList = step.type === 'choice' || step.type === 'several';
  const whole = { ...step, options: isList && offered.length === 0 ? optionsOf(lines) : [] };
  const lacksOptions =
    isList && offered.length === 0 && whole.options.length === 0 && field?.type !== 'several';
  const change = (part: Partial<NewQuestion>) => setStep({ ...step, ...part });
  const at = insertStep(parsed.text, parsed.playbook, offset, step)?.edit.start ?? 0;
  return (
    <NewStepDialog
      title="New question"
      label="Question"
      step={whole}
      lacksOptions={lacksOptions}
      picklists={picklists}
      hasTyped={lines !== ''}
      onText={(text) => change({ text })}
      onClose={onClose}
      onAdd={() => onAdd(whole)}
    >
      <Select
        label="Keep the answer as"
        placeholder="Only in the engagement"
        mt="sm"
        searchable
        clearable
        data={fieldChoices}
        value={step.saves || null}
        onChange={(path) =>
          change({ saves: path ?? '', ...(path ? { type: findPlaybookField(path)?.type ?? 'text' } : {}) })
        }
        nothingFoundMessage="No field is called that"
      />
      <Select
        label="Answered"
        mt="sm"
        allowDeselect={false}
        data={typesFor(field?.type ?? 'text').map((type) => ({ value: type, label: typeLabels[type] }))}
        value={step.type}
        onChange={(type) => change({ type: (type ?? 'text') as QuestionType })}
      />
      {isList && offered.length > 0 ? (
        <Text size="xs" c="dimmed" mt={6}>
          The answers come with the field: {offered.join(', ')}.
        </Text>
      ) : null}
      {isList && offered.length === 0 ? (
        <OptionLines lines={lines} isRequired={field?.type !== 'several'} onChange={setLines} />
      ) : null}
      <ConditionFields
        steps={parsed.playbook.steps.filter(({ range }) => range.end <= at)}
        condition={step.when}
        onChange={(when) => change({ when })}
      />
      <Checkbox
        label="Has to be answered"
        mt="md"
        checked={step.required}
        onChange={(event) => change({ required: event.currentTarget.checked })}
      />
    </NewStepDialog>
  );
}

const newQuestion: NewQuestion = {
  kind: 'question',
  text: '',
  type: 'text',
  options: [],
  saves: '',
  required: false,
  when: null,
};

const fieldChoices = Object.entries(recordLabels).map(([record, group]) => ({
  group,
  items: savableFields
    .filter(({ path }) => path.startsWith(`${record}.`))
    .map(({ path, label }) => ({ value: path, label })),
}));

/** A field of words takes any answer, a list also one of its entries, others only their own kind. */
function typesFor(type: QuestionType): readonly QuestionType[] {
  if (type === 'text') return ['text', 'choice', 'several', 'number', 'date', 'yes-no'];
  return type === 'several' ? ['several', 'choice'] : [type];
}
