import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { SetAsideCard } from '../../../core/training/training-pages';
import { useCommand } from '../../app/use-request';
import { MarkdownView } from '../../markdown/markdown-view';
import { playbookAddress } from './addresses';
import classes from './drills.module.css';

/** Cards that were forgotten too often: drilling them on would not help, reading them anew may. */
export function SetAsideList({ cards }: { readonly cards: readonly SetAsideCard[] }) {
  const bringBack = useCommand('drill.bringBack', { failure: 'The card was not brought back' });
  return (
    <>
      <p className={classes.quiet}>
        You forgot these too often for drilling to help. Read them in the playbook, find words of your own,
        and bring them back. They also come back when the coach changes them.
      </p>
      <ul className={classes.aside}>
        {cards.map((card) => (
          <li key={card.id}>
            <div className={classes.asideText}>
              <MarkdownView text={card.prompt} />
              <MarkdownView text={card.answer} className={classes.asideAnswer ?? ''} />
              <Link className="rk-link" href={playbookAddress(card.fileId)}>
                {card.playbookTitle}
              </Link>
            </div>
            <Button onClick={() => bringBack.mutate({ cardId: card.id })} loading={bringBack.isPending}>
              Bring it back
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
