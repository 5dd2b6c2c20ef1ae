import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { navigate } from 'wouter/use-hash-location';
import type { HandOffReport } from '../../../core/hand-off/hand-off';
import { type AppCommand, useCommands } from '../../app/commands';
import { RemoveButton } from '../../app/remove-button';
import { SearchButton } from '../../app/search-button';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { KeyHint } from '../../ui/key-caps';
import { Money } from '../../ui/money';
import { Page } from '../../ui/page';
import { TwoColumns } from '../../ui/two-columns';
import { BatonDialog, type BatonStep } from './baton-dialog';
import { HandOffParts } from './hand-off-parts';
import { HandOffSide } from './hand-off-side';
import classes from './hand-offs.module.css';

type Row = HandOffReport['rows'][number];

/** One hand-off: what is to be done, who has the baton, and who answers what from now on (M24). */
export function HandOffScreen({ handOffId }: { readonly handOffId: string }) {
  const answer = useRequest('handOff.get', { id: handOffId });
  const [step, setStep] = useState<BatonStep | null>(null);
  const row = answer.data;
  const next: BatonStep | null = row === undefined || row.stage === 'accepted' ? null : nextStep(row);
  useCommands(batonCommands(row, next, setStep));
  return (
    <Page
      title={row ? `Hand-off: ${row.accountName}` : 'Hand-off'}
      search={<SearchButton />}
      action={
        next === null ? null : (
          <Button variant="filled" onClick={() => setStep(next)}>
            {next === 'pass' ? 'Pass it again' : 'Accepted'}
            <KeyHint keys="a" />
          </Button>
        )
      }
    >
      <Answer query={answer} failure="The hand-off could not be read">
        {(handOff) => (
          <TwoColumns side={<HandOffSide handOff={handOff} onStep={setStep} />}>
            <p className={classes.where}>
              <Link className="rk-link" href="/hand-offs">
                All hand-offs
              </Link>
              {' · '}
              <Link className="rk-link" href={`/accounts/${handOff.accountId}`}>
                {handOff.accountName}
              </Link>
              , {handOff.dealName}, <Money amount={handOff.amount} currency={handOff.currency} />
            </p>
            <HandOffParts handOff={handOff} />
            <RemoveButton
              collection="handOffs"
              id={handOff.id}
              noun="hand-off"
              question="Remove this hand-off with all that stands in it?"
              onRemoved={() => navigate('/hand-offs')}
            />
          </TwoColumns>
        )}
      </Answer>
      {step !== null && row !== undefined ? (
        <BatonDialog handOff={row} step={step} onClose={() => setStep(null)} />
      ) : null}
    </Page>
  );
}

const nextStep = ({ stage }: Row): BatonStep => (stage === 'back' ? 'pass' : 'accept');

function batonCommands(
  row: Row | undefined,
  next: BatonStep | null,
  setStep: (step: BatonStep) => void,
): AppCommand[] {
  const group = 'Hand-off';
  const commands: AppCommand[] = [];
  if (next !== null) {
    const label = next === 'pass' ? 'Pass the baton again' : 'The baton was accepted';
    commands.push({ id: 'baton-next', label, group, keys: 'a', run: () => setStep(next) });
  }
  if (row !== undefined && row.stage !== 'back') {
    commands.push({
      id: 'baton-back',
      label: 'The baton came back',
      group,
      keys: 'b',
      run: () => setStep('return'),
    });
  }
  return commands;
}
