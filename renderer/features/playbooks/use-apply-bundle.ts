import { useMutation } from '@tanstack/react-query';
import type { BundleChoice, BundleEntry, BundlePlan, BundleResult } from '../../../core/playbook/bundle-plan';
import { showFailure } from '../../app/show-failure';
import { useStatus } from '../../app/use-status';
import { bridge } from '../../bridge';
import { keepTexts, readKeptTexts } from './draft-store';

interface Taken {
  readonly plan: BundlePlan;
  readonly choiceOf: (entry: BundleEntry) => BundleChoice;
}

/** Takes what was chosen; every text that gives way is among the kept texts of its editor. */
export function useApplyBundle() {
  const folder = useStatus()?.folder ?? '';
  return useMutation<BundleResult, Error, Taken>({
    mutationFn: async ({ plan, choiceOf }) => {
      const { planId } = plan;
      const replaced = plan.entries.filter(
        (entry) => choiceOf(entry) === 'take' && entry.localFileId !== null,
      );
      for (const { name, localFileId } of replaced) {
        const { mine } = await bridge.request('bundle.texts', { planId, name });
        if (mine !== null && localFileId !== null) keepReplaced(folder, localFileId, mine);
      }
      const choices = plan.entries.map((entry) => ({ name: entry.name, choice: choiceOf(entry) }));
      return bridge.request('bundle.apply', { planId, choices });
    },
    onError: (error) => showFailure(error, 'The playbooks were not taken'),
  });
}

function keepReplaced(folder: string, fileId: string, text: string): void {
  const kept = readKeptTexts(folder, fileId);
  if (kept.some((one) => one.text === text)) return;
  keepTexts(folder, fileId, [{ at: new Date().toISOString(), whose: 'mine', text }, ...kept]);
}
