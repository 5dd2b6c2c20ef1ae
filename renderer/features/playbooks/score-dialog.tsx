import { Group, NumberInput, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { NewScore } from '../../../core/playbook/new-step';
import type { ScoreType } from '../../../core/playbook/playbook';
import type { Picklists } from '../../../core/playbook/playbook-fields';
import { NewStepDialog } from './new-step-dialog';
import { OptionLines, optionsOf } from './option-lines';

interface ScoreDialogProps {
  readonly picklists: Picklists;
  readonly onClose: () => void;
  readonly onAdd: (step: NewScore) => void;
}

const types: readonly { readonly value: ScoreType; readonly label: string }[] = [
  { value: 'number', label: 'With a figure' },
  { value: 'yes-no', label: 'With yes or no' },
  { value: 'choice', label: 'With one of a list' },
  { value: 'text', label: 'In words' },
];
const newScore: NewScore = {
  kind: 'score',
  text: '',
  type: 'number',
  options: [],
  max: 5,
  weight: 1,
  guide: '',
};

/** Asks for a line of the scorecard, and writes it into the review. */
export function ScoreDialog({ picklists, onClose, onAdd }: ScoreDialogProps) {
  const [step, setStep] = useState<NewScore>(newScore);
  const [lines, setLines] = useState('');
  const change = (part: Partial<NewScore>) => setStep({ ...step, ...part });
  const whole = { ...step, options: step.type === 'choice' ? optionsOf(lines) : [] };
  const lacksOptions = step.type === 'choice' && whole.options.length === 0;
  return (
    <NewStepDialog
      title="New score"
      label="What is scored"
      description="As the rep would say it: “I listened more than I talked”"
      step={whole}
      lacksOptions={lacksOptions}
      picklists={picklists}
      hasTyped={`${lines}${step.guide}` !== ''}
      onText={(text) => change({ text })}
      onClose={onClose}
      onAdd={() => onAdd(whole)}
    >
      <Group gap="xs" mt="sm" grow align="end">
        <Select
          label="Scored"
          allowDeselect={false}
          data={types}
          value={step.type}
          onChange={(type) => change({ type: (type ?? 'number') as ScoreType })}
        />
        {step.type === 'number' ? (
          <NumberInput
            label="Highest figure"
            min={2}
            max={100}
            allowDecimal={false}
            clampBehavior="strict"
            value={step.max}
            onChange={(max) => change({ max: Number(max) || newScore.max })}
          />
        ) : null}
        <NumberInput
          label="Counts"
          suffix={step.weight === 1 ? ' time' : ' times'}
          min={1}
          max={100}
          allowDecimal={false}
          clampBehavior="strict"
          value={step.weight}
          onChange={(weight) => change({ weight: Number.parseFloat(String(weight)) || newScore.weight })}
        />
      </Group>
      {step.type === 'choice' ? <OptionLines lines={lines} isRequired onChange={setLines} /> : null}
      <Textarea
        label="What the answers mean"
        placeholder="Five: they spoke for two thirds of the time. One: I talked most of it."
        mt="sm"
        value={step.guide}
        onChange={(event) => change({ guide: event.currentTarget.value })}
      />
    </NewStepDialog>
  );
}
