import { Select, SimpleGrid, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { RequestInput } from '../../../core/contract';
import type { PoolId } from '../../../core/pool/pool';
import { type ValueKind, valueKinds, valueWords } from '../../../core/value/value-kinds';
import { closeDeskDialog, type GiveValuePreset } from '../../app/desk-dialog-store';
import { showDone } from '../../app/show-done';
import { useKeptWords } from '../../app/use-kept-words';
import { useCommand, useRequest } from '../../app/use-request';
import { useStatus } from '../../app/use-status';
import { FormDialog } from '../../ui/form-dialog';
import { sentenceCase } from '../../ui/sentence-case';
import { type Receiver, ReceiverFields } from './receiver-fields';
import { RecipientList } from './recipient-list';

type Target = RequestInput<'value.give'>['to'];

interface GiveValueDialogProps {
  readonly preset: GiveValuePreset;
  readonly onGiven: (() => void) | undefined;
}

const kindChoices = valueKinds.map((kind) => ({ value: kind, label: sentenceCase(valueWords[kind][0]) }));

/** Writes down something of value that was given (M14): to one account, to marked ones, or to a whole pool. */
export function GiveValueDialog({ preset, onGiven }: GiveValueDialogProps) {
  const hasMe = (useStatus()?.settings.meRepId ?? null) !== null;
  const [receiver, setReceiver] = useState<Receiver>({
    way: 'account',
    account: preset.accounts?.length === 1 ? (preset.accounts[0] ?? null) : null,
    contactId: null,
    pool: null,
    scope: hasMe ? 'mine' : 'all',
  });
  const draftKey = `value.draft.${preset.idea?.id ?? ''}`;
  const blank = { kind: preset.idea?.kind ?? 'insight', text: preset.idea?.text ?? '' };
  const [draft, setDraft, forget] = useKeptWords<{ kind: ValueKind; text: string }>(draftKey, blank);
  const [ideaId, setIdeaId] = useState(preset.idea?.id ?? null);
  const ideas = (useRequest('idea.list', {}).data?.ideas ?? []).filter(({ retiredOn }) => retiredOn === null);
  const give = useCommand('value.give', { failure: 'It was not written down; what you typed is kept' });
  const takeBack = useCommand('value.takeBack', { failure: 'It was not taken back' });
  const marked = preset.accounts && preset.accounts.length > 1 ? preset.accounts : null;
  const to: Target | null = marked
    ? { is: 'accounts', accountIds: marked.map(({ id }) => id) }
    : targetOf(receiver);
  const submit = () => {
    if (to === null) return;
    give.mutate(
      { to, kind: draft.kind, text: draft.text, ideaId },
      {
        onSuccess: ({ batchId, count, leftOutCount }) => {
          forget();
          closeDeskDialog();
          onGiven?.();
          const left = leftOutCount === 0 ? '' : ` ${leftOutCount} left out.`;
          showDone(`Written down for ${count} ${count === 1 ? 'account' : 'accounts'}.${left}`, {
            label: 'Undo',
            run: () => takeBack.mutate({ batchId }),
          });
        },
      },
    );
  };
  const takeIdea = (id: string | null) => {
    const idea = ideas.find((each) => each.id === id);
    setIdeaId(id);
    if (idea) setDraft({ kind: idea.kind, text: draft.text.trim() === '' ? idea.text : draft.text });
  };
  return (
    <FormDialog
      title={marked ? `Value given to ${marked.length} accounts` : 'Log value given'}
      submitLabel="Log it"
      size="lg"
      isOpen
      isBusy={give.isPending}
      canSubmit={to !== null && (draft.text.trim() !== '' || ideaId !== null)}
      onClose={closeDeskDialog}
      onSubmit={submit}
    >
      <Stack gap="sm">
        {marked ? null : (
          <ReceiverFields
            receiver={receiver}
            isFixed={preset.accounts?.length === 1}
            hasMe={hasMe}
            onChange={(part) => setReceiver({ ...receiver, ...part })}
          />
        )}
        <SimpleGrid cols={2} spacing="sm">
          <Select
            label="What was given"
            data={kindChoices}
            value={draft.kind}
            allowDeselect={false}
            onChange={(kind) => setDraft({ ...draft, kind: (kind ?? 'insight') as ValueKind })}
          />
          <Select
            label="From the ideas of the team"
            placeholder={ideas.length === 0 ? 'No ideas yet' : 'None of them'}
            disabled={ideas.length === 0}
            data={ideas.map(({ id, title }) => ({ value: id, label: title }))}
            value={ideaId}
            onChange={takeIdea}
            searchable
            clearable
          />
        </SimpleGrid>
        <Textarea
          label="In a few words"
          description="What it was, and why it matters to them and not to us"
          minRows={3}
          data-autofocus={preset.accounts !== undefined || undefined}
          value={draft.text}
          onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
        />
        {to === null ? null : <RecipientList to={to} />}
      </Stack>
    </FormDialog>
  );
}

function targetOf({ way, account, contactId, pool, scope }: Receiver): Target | null {
  if (way === 'pool') return pool === null ? null : { is: 'pool', pool: pool as PoolId, scope };
  return account === null ? null : { is: 'accounts', accountIds: [account.id], contactId };
}
