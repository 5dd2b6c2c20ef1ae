import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { Credit, ThankedPerson } from '../../../core/credit/credit';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { Money, MoneySums } from '../../ui/money';
import { RelativeDate } from '../../ui/relative-date';
import classes from './thanks.module.css';

interface PersonRowProps {
  readonly person: ThankedPerson;
  readonly onEdit: (credit: Credit) => void;
}

/** One helper: what they helped to win, and whether they were thanked. */
export function PersonRow({ person, onEdit }: PersonRowProps) {
  const thank = useCommand('credit.markThanked', { failure: 'It was not marked' });
  const due = person.credits.filter(({ thankedOn }) => thankedOn === null).map(({ id }) => id);
  return (
    <li className={classes.person}>
      <div className={classes.head}>
        <div>
          <h2>{person.name}</h2>
          <p>
            {person.role === '' ? '' : `${person.role} · `}helped to win <MoneySums sums={person.sums} />
          </p>
        </div>
        {due.length > 0 ? (
          <Button
            aria-label={`Mark as thanked: ${person.name}`}
            loading={thank.isPending}
            onClick={() =>
              thank.mutate({ ids: due }, { onSuccess: () => showDone(`${person.name} was thanked.`) })
            }
          >
            Mark as thanked
          </Button>
        ) : null}
      </div>
      <ul className={classes.credits}>
        {person.credits.map((credit) => (
          <li key={credit.id} className={classes.credit}>
            <div className={classes.what}>
              <Link className="rk-link" href={`/accounts/${credit.accountId}`}>
                {credit.accountName}
              </Link>
              , {credit.dealName}, <Money amount={credit.amount} currency={credit.currency} />
              {credit.helped === '' ? null : <p>{credit.helped}</p>}
            </div>
            <span className={classes.thanked}>
              {credit.thankedOn === null ? (
                'not thanked yet'
              ) : (
                <>
                  thanked <RelativeDate date={credit.thankedOn} />
                </>
              )}
            </span>
            <Button
              size="compact-xs"
              aria-label={`Edit the credit of ${person.name} for ${credit.accountName}, ${credit.dealName}`}
              onClick={() => onEdit(credit)}
            >
              Edit
            </Button>
          </li>
        ))}
      </ul>
    </li>
  );
}
