import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { MeasuredObjective, ProgrammePage } from '../../../core/programme/programme';
import { useCommands } from '../../app/commands';
import { useStatus } from '../../app/use-status';
import { useShownDate } from '../../ui/as-of';
import { exactDate } from '../../ui/calendar';
import { KeyHint } from '../../ui/key-caps';
import { LongName } from '../../ui/long-name';
import { moneyWords } from '../../ui/money-words';
import { Section } from '../../ui/section';
import { ObjectiveDialog } from './objective-dialog';
import { measureWords } from './programme-words';
import classes from './programmes.module.css';

/** What the programme is measured by, and where each count comes from. */
export function ObjectiveList({ page }: { readonly page: ProgrammePage }) {
  const [edited, setEdited] = useState<string | 'new' | null>(null);
  const { programme, objectives } = page;
  useCommands([
    {
      id: 'objective-new',
      label: 'Add an objective',
      group: 'Programme',
      keys: 'o',
      run: () => setEdited('new'),
    },
  ]);
  return (
    <Section
      title="Measured by"
      count={objectives.length}
      actions={
        <Button size="compact-xs" onClick={() => setEdited('new')}>
          Add an objective
          <KeyHint keys="o" />
        </Button>
      }
    >
      {objectives.map((objective) => (
        <ObjectiveRow key={objective.id} objective={objective} onEdit={() => setEdited(objective.id)} />
      ))}
      {objectives.length === 0 ? (
        <p className={classes.small}>
          Name what will be looked at on the last day, or the argument comes then.
        </p>
      ) : null}
      {edited === null ? null : (
        <ObjectiveDialog
          programme={programme}
          objective={programme.objectives.find(({ id }) => id === edited) ?? null}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  );
}

interface ObjectiveRowProps {
  readonly objective: MeasuredObjective;
  readonly onEdit: () => void;
}

const fewAccounts = 5;

function ObjectiveRow({ objective, onEdit }: ObjectiveRowProps) {
  const asOf = useShownDate();
  const fallback = useStatus()?.settings.defaultCurrency ?? '';
  const [showsAll, setShowsAll] = useState(false);
  const { done, target, accounts, measure, by } = objective;
  const words = (count: number) =>
    measure === 'won-amount'
      ? moneyWords(count, objective.currency || fallback)
      : count.toLocaleString('en-US');
  const share = target === 0 ? 1 : Math.min(1, done / target);
  const shown = showsAll ? accounts : accounts.slice(0, fewAccounts);
  return (
    <div className={classes.objective}>
      <div className={classes.objectiveHead}>
        <button type="button" onClick={onEdit}>
          {objective.text}
        </button>
        <span className="rk-number">
          {words(done)} <span className="rk-soft">of {words(target)}</span>
        </span>
      </div>
      <div className={classes.meter} aria-hidden="true">
        <div className={classes.fill} style={{ width: `${share * 100}%` }} />
      </div>
      <span className="rk-soft">
        {measureWords[measure]}, {by < asOf ? 'ended on' : 'by'} {exactDate(by)}
        {objective.others.map(({ currency, amount }) => `; and ${moneyWords(amount, currency)}, not added`)}
      </span>
      <ul className={classes.accounts}>
        {shown.map(({ accountId, accountName, count }) => (
          <li key={accountId}>
            <Link className="rk-link" href={`/accounts/${accountId}`}>
              <LongName>{accountName}</LongName>
            </Link>
            <span className="rk-number">{words(count)}</span>
          </li>
        ))}
      </ul>
      {accounts.length > shown.length ? (
        <Button size="compact-xs" onClick={() => setShowsAll(true)}>
          Show {(accounts.length - shown.length).toLocaleString('en-US')} more
        </Button>
      ) : null}
    </div>
  );
}
