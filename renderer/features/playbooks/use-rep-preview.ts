import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { Answer } from '../../../core/engagement/engagement';
import type { Playbook } from '../../../core/playbook/playbook';
import { type Answers, shownSteps } from '../../../core/playbook/when';
import type { PickedAccount } from '../../app/account-picker';
import { useKept } from '../../app/use-kept';
import { useRequest } from '../../app/use-request';
import type { RepView } from '../../markdown/rep-view';

/** Typing in the head should not ask for facts with every letter. */
const settleMs = 400;

/** The playbook with an account's facts and a rep's answers; none of them is kept anywhere. */
export function useRepPreview(playbook: Playbook) {
  const [account, choose] = useKept<PickedAccount | null>('playbooks.preview-account', null);
  const [answers, setAnswers] = useState<Answers>({});
  const [head] = useDebouncedValue(
    JSON.stringify({ title: playbook.title.slice(0, 1_000), pools: playbook.pools }),
    settleMs,
  );
  const input = useMemo(() => {
    const { title, pools } = JSON.parse(head) as Pick<Playbook, 'title' | 'pools'>;
    return { accountId: account?.id ?? '', title, pools: [...pools] };
  }, [head, account]);
  const facts = useRequest('playbook.facts', input, { isEnabled: account !== null, keepsPrevious: true });
  const counted = useCounted(playbook, answers);
  const repView = useMemo<RepView>(
    () => ({
      answers,
      counted,
      answer: (stepId, value) => setAnswers((before) => ({ ...before, [stepId]: value })),
    }),
    [answers, counted],
  );
  const found = account === null || facts.error ? undefined : facts.data;
  return { account, choose, found, error: account && facts.error, repView: found ? repView : null };
}

export type RepPreview = ReturnType<typeof useRepPreview>;

/** The same object until one of the answers that count changes. */
function useCounted({ steps }: Playbook, answers: Answers): Answers {
  const signature = useMemo(() => {
    const shown = new Set(shownSteps(steps, answers).map(({ id }) => id));
    return JSON.stringify(Object.entries(answers).filter(([id]) => shown.has(id)));
  }, [steps, answers]);
  return useMemo(() => Object.fromEntries(JSON.parse(signature) as [string, Answer][]), [signature]);
}
