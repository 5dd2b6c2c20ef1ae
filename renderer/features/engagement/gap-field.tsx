import { Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { findPlaybookField } from '../../../core/playbook/playbook-fields';
import { bridge } from '../../bridge';
import classes from './engagement.module.css';
import { useEngagementWork } from './engagement-work';
import { fieldWords } from './field-words';

/** A fact that the step needs and nobody knows yet. What is typed is safe before it is written to the account. */
export function GapField({ field }: { readonly field: string }) {
  const { engagement, edit, isClosed } = useEngagementWork();
  const [problem, setProblem] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(false);
  const draftKey = `gap:${field}`;
  const value = String(engagement.answers[draftKey] ?? '');
  const label = fieldWords(field);
  const write = async () => {
    if (value.trim() === '' || isWriting) return;
    setWriting(true);
    try {
      await bridge.request('engagement.fillGap', { id: engagement.id, field, value: value.trim() });
      setProblem(null);
      edit({ answers: { [draftKey]: '' } });
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setWriting(false);
    }
  };
  return (
    <Group align="flex-end" gap="xs" wrap="nowrap">
      <TextInput
        flex={1}
        size="sm"
        label={`${label} — not known yet`}
        description={value === '' ? undefined : 'Enter writes it to the account'}
        type={findPlaybookField(field)?.type === 'date' ? 'date' : 'text'}
        value={value}
        error={problem}
        disabled={isClosed}
        onChange={(event) => edit({ answers: { [draftKey]: event.currentTarget.value } })}
        onBlur={() => void write()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          void write();
        }}
      />
      <Button
        size="sm"
        loading={isWriting}
        disabled={isClosed || value.trim() === ''}
        onClick={() => void write()}
      >
        Write down
      </Button>
    </Group>
  );
}

/** All gaps of a step. */
export function GapList({ gaps }: { readonly gaps: readonly string[] }) {
  if (gaps.length === 0) return null;
  return (
    <section aria-label="Facts that are missing" className={classes.gap}>
      <Text size="sm" mb="xs">
        This step needs {gaps.length === 1 ? 'a fact' : 'facts'} that nobody has written down.
      </Text>
      {gaps.map((field) => (
        <GapField key={field} field={field} />
      ))}
    </section>
  );
}
