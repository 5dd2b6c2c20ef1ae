import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { RequestOutput } from '../../../core/contract';
import type { InsightFilter, InsightPart } from '../../../core/insight/insight';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import type { FigurePlace } from './figure-place';
import classes from './insight.module.css';

interface AccountsDialogProps {
  readonly query: { readonly part: InsightPart; readonly filter: InsightFilter };
  readonly place: FigurePlace | null;
  readonly onClose: () => void;
}

/** The accounts that a figure is made of, each a link. */
export function AccountsDialog({ query, place, onClose }: AccountsDialogProps) {
  return (
    <Modal
      opened={place !== null}
      onClose={onClose}
      title="The accounts behind it"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {place ? (
        <Behind key={`${place.figure} ${place.row} ${place.column}`} query={query} place={place} />
      ) : null}
    </Modal>
  );
}

function Behind({ query, place }: Pick<AccountsDialogProps, 'query'> & { readonly place: FigurePlace }) {
  const { title, ...cell } = place;
  const behind = useRequest('insight.accounts', { ...query, ...cell });
  return (
    <>
      <p className={classes.asked}>{title}</p>
      <Answer query={behind} failure="The accounts could not be read">
        {({ accounts }) => <AccountLines accounts={accounts} />}
      </Answer>
    </>
  );
}

const atOnce = 200;

function AccountLines({ accounts }: { readonly accounts: RequestOutput<'insight.accounts'>['accounts'] }) {
  const [most, setMost] = useState(atOnce);
  const rest = accounts.length - most;
  return (
    <>
      <ul className={classes.accounts}>
        {accounts.slice(0, most).map(({ id, name, ownerName, count }) => (
          <li key={id}>
            <Link href={`/accounts/${encodeURIComponent(id)}`} className={classes.account} title={name}>
              {name}
            </Link>
            <span className={classes.owner} title={ownerName}>
              {ownerName}
            </span>
            <span className="rk-number rk-soft">{count > 1 ? `${count} times` : ''}</span>
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button mt="xs" onClick={() => setMost(most + atOnce)}>
          Show more, {rest.toLocaleString('en-US')} left
        </Button>
      ) : null}
    </>
  );
}
