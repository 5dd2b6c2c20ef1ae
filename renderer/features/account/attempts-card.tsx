import { Button } from '@mantine/core';
import { useRequest } from '../../app/use-request';
import { AttemptsLadder } from '../../ui/attempts-ladder';
import { KeyHint } from '../../ui/key-caps';
import { Section } from '../../ui/section';
import { useAccountScope } from './account-context';

/** The attempts since the last answer; nothing to say while nobody was tried. */
export function AttemptsCard() {
  const { page, openForm } = useAccountScope();
  const attempts = useRequest(
    'rhythm.attempts',
    { accountId: page.account.id },
    { keepsPrevious: true },
  ).data;
  if (attempts === undefined || attempts.attempts.length === 0) return null;
  return (
    <Section
      title="Attempts"
      count={attempts.attempts.length}
      actions={
        <Button size="compact-xs" onClick={() => openForm({ kind: 'verdict' })}>
          Give a verdict <KeyHint keys="shift+v" />
        </Button>
      }
    >
      <AttemptsLadder page={attempts} />
    </Section>
  );
}
