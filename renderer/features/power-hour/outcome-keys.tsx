import { Button } from '@mantine/core';
import type { CallDraft } from '../../../core/power-hour/power-hour';
import type { Settings } from '../../../core/settings/settings';
import { KeyHint } from '../../ui/key-caps';
import classes from './live.module.css';
import { choosesResult } from './use-call-keys';

interface OutcomeKeysProps {
  readonly draft: CallDraft;
  readonly settings: Pick<Settings, 'callOutcomes' | 'callResults'>;
  readonly edit: (part: Partial<CallDraft>) => void;
}

/** Outcome by one key; once somebody was reached, the same keys say what came of it. */
export function OutcomeKeys({ draft, settings, edit }: OutcomeKeysProps) {
  const isResult = choosesResult(draft);
  return (
    <>
      {isResult ? (
        <div className={classes.chosen}>
          <span>
            Reached: <strong>{draft.outcome}</strong>
          </span>
          <Button size="compact-sm" onClick={() => edit({ outcome: '', result: '' })}>
            Change
            <KeyHint keys="0" />
          </Button>
        </div>
      ) : null}
      <fieldset className={classes.keys} data-few={isResult || undefined}>
        <legend>{isResult ? 'What came of it?' : 'What was reached?'}</legend>
        {(isResult ? settings.callResults : settings.callOutcomes).slice(0, 9).map((choice, index) => {
          const isChosen = choice === (isResult ? draft.result : draft.outcome);
          return (
            <button
              key={choice}
              type="button"
              className={classes.key}
              aria-pressed={isChosen}
              onClick={() => edit(isResult ? { result: isChosen ? '' : choice } : { outcome: choice })}
            >
              <kbd>{index + 1}</kbd>
              {choice}
            </button>
          );
        })}
      </fieldset>
    </>
  );
}
