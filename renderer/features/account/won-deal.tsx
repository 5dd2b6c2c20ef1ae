import { Button, Group } from '@mantine/core';
import { Link } from 'wouter';
import type { Deal } from '../../../core/deal/deal';
import { useBeginHandOff } from '../../app/use-begin-hand-off';
import { useRequest } from '../../app/use-request';
import classes from './account.module.css';
import { useAccountScope } from './account-context';

/** After the win: who has the baton (M24), and who helped (M25). */
export function WonDeal({ deal }: { readonly deal: Deal }) {
  const { openForm } = useAccountScope();
  const known = useRequest('account.afterWin', { id: deal.accountId }).data;
  const begin = useBeginHandOff();
  if (known === undefined) return null;
  const handOff = known.handOffs.find(({ dealId }) => dealId === deal.id);
  const credits = known.credits.filter(({ dealId }) => dealId === deal.id);
  return (
    <>
      {handOff !== undefined && (
        <p className={classes.line}>
          <Link className="rk-link" href={`/hand-offs/${handOff.id}`}>
            Hand-off
          </Link>
          <span className={classes.soft}>
            {handOff.passedOn === null
              ? 'came back'
              : handOff.acceptedOn === null
                ? `waits for ${handOff.takesOver || 'somebody'}`
                : `accepted by ${handOff.acceptedBy}`}
          </span>
        </p>
      )}
      {credits.length > 0 && (
        <p className={classes.line}>
          <span className={classes.soft}>Helped:</span>{' '}
          {credits.map((credit, at) => (
            <span key={credit.id}>
              {at > 0 && ', '}
              <button
                type="button"
                className={classes.plainName}
                onClick={() => openForm({ kind: 'credit', deal, credit })}
              >
                {credit.name}
              </button>
            </span>
          ))}
        </p>
      )}
      <Group gap={6} mt={4}>
        {handOff === undefined && (
          <Button size="compact-xs" onClick={() => begin(deal.id)}>
            Hand over
          </Button>
        )}
        <Button size="compact-xs" onClick={() => openForm({ kind: 'credit', deal, credit: null })}>
          Who helped?
        </Button>
      </Group>
    </>
  );
}
