import { Button } from '@mantine/core';
import { useState } from 'react';
import type { BundleChoice, BundleEntry, BundleResult } from '../../../core/playbook/bundle-plan';
import { ownFolderId } from '../../../core/playbook/playbook-mount';
import { useCommands } from '../../app/commands';
import { bridge } from '../../bridge';
import { ErrorPanel } from '../../ui/error-panel';
import { KeyHint } from '../../ui/key-caps';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import classes from './arrivals.module.css';
import type { ArrivedFileProps } from './arrived-file';
import { BundleDone } from './bundle-done';
import { BundleEntries } from './bundle-entries';
import { bundleWords } from './count-words';
import { FolderChoice } from './folder-choice';
import { useApplyBundle } from './use-apply-bundle';
import { useBundlePlan } from './use-bundle-plan';

/** What a bundle brings, beside what stands here; taken only when the coach says so. */
export function BundlePage({ file, waiting, goOn }: ArrivedFileProps) {
  const [folderId, setFolderId] = useState<string>(ownFolderId);
  const [changed, setChanged] = useState<ReadonlyMap<string, BundleChoice>>(new Map());
  const [result, setResult] = useState<BundleResult | null>(null);
  const plan = useBundlePlan(file, folderId);
  const apply = useApplyBundle();
  const entries = plan.data?.entries ?? [];
  const choiceOf = (entry: BundleEntry) => changed.get(entry.name) ?? entry.proposed;
  const chosen = entries.filter((entry) => choiceOf(entry) !== 'mine');
  const count = chosen.length;
  const leave = () => {
    if (plan.data) void bridge.request('bundle.cancel', { planId: plan.data.planId }).catch(() => undefined);
    goOn();
  };
  const take = () => {
    if (plan.data && count > 0 && !apply.isPending) {
      apply.mutate({ plan: plan.data, choiceOf }, { onSuccess: setResult });
    }
  };
  const moveTo = (folder: string) => {
    setFolderId(folder);
    setChanged(new Map());
  };
  useCommands([
    { id: 'take', label: 'Take these playbooks', group: 'Playbooks', keys: 'mod+enter', run: take },
  ]);
  if (result !== null) return <BundleDone name={file.name} result={result} waiting={waiting} goOn={goOn} />;
  return (
    <Page
      title={`Import ${file.name}`}
      action={
        <>
          <Button onClick={leave}>{waiting > 0 ? `Leave it (${waiting} more)` : 'Leave it'}</Button>
          {plan.data ? (
            <Button variant="filled" disabled={count === 0} loading={apply.isPending} onClick={take}>
              {count === 0 ? 'Nothing to take' : `Take ${bundleWords(chosen)}`}
              <KeyHint keys="mod+enter" />
            </Button>
          ) : null}
        </>
      }
    >
      <div className={classes.column}>
        <FolderChoice value={folderId} onChange={moveTo} />
        {plan.error ? <ErrorPanel title={`${file.name} was not taken`} message={plan.error.message} /> : null}
        {plan.isPending ? <Loading /> : null}
        {plan.data ? (
          <BundleEntries
            plan={plan.data}
            choiceOf={choiceOf}
            onChoose={(name, choice) => setChanged(new Map(changed).set(name, choice))}
          />
        ) : null}
      </div>
    </Page>
  );
}
