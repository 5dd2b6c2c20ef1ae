import { Button, Group, Modal } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import type { RequestOutput } from '../../../core/contract';
import { showDone } from '../../app/show-done';
import { useHandOffOffer } from '../../app/use-begin-hand-off';
import { useCommand, useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { useShownDate } from '../../ui/as-of';
import { LongName } from '../../ui/long-name';
import { Money } from '../../ui/money';
import { RelativeDate } from '../../ui/relative-date';
import classes from './stale-deals-dialog.module.css';

type StaleDeal = RequestOutput<'today.staleDeals'>['deals'][number];

function useDecision(onLost: (deal: StaleDeal | null) => void) {
  const asOf = useShownDate();
  const save = useCommand('deal.save', { failure: 'The decision was not saved' });
  const offerHandOff = useHandOffOffer();
  const undo = (deal: StaleDeal) => ({
    label: 'Undo',
    run: () =>
      save.mutate(
        {
          id: deal.id,
          fields: { status: deal.status, closedOn: deal.closedOn, lastActivityOn: deal.lastActivityOn },
        },
        { onSuccess: () => onLost(null) },
      ),
  });
  return {
    keep: (deal: StaleDeal) =>
      save.mutate(
        { id: deal.id, fields: { lastActivityOn: asOf } },
        { onSuccess: () => showDone(`${deal.accountName} stays open.`, undo(deal)) },
      ),
    close: (deal: StaleDeal, status: 'won' | 'lost') =>
      save.mutate(
        { id: deal.id, fields: { status, closedOn: asOf } },
        {
          onSuccess: () => {
            onLost(status === 'lost' ? deal : null);
            showDone(`${deal.accountName} was closed as ${status}.`, undo(deal));
            if (status === 'won') offerHandOff(deal, deal.accountName);
          },
        },
      ),
  };
}

interface StaleDealsProps {
  readonly deals: readonly StaleDeal[];
  readonly onLost: (deal: StaleDeal | null) => void;
}

function StaleDeals({ deals, onLost }: StaleDealsProps) {
  const scrollRef = useRef<HTMLDivElement>(null);
  const decide = useDecision(onLost);
  const virtualizer = useVirtualizer({
    count: deals.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => 52,
    overscan: 6,
    useFlushSync: false,
  });
  if (deals.length === 0) return <p className="rk-soft">Every open deal was touched lately.</p>;
  return (
    <div ref={scrollRef} className={classes.scroll}>
      <ul className={classes.list} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const deal = deals[item.index];
          if (!deal) return null;
          const name = `${deal.accountName}${deal.name ? `, ${deal.name}` : ''}`;
          return (
            <li key={deal.id} className={classes.row} style={{ transform: `translateY(${item.start}px)` }}>
              <div className={classes.who}>
                <a className={classes.link} href={`#/accounts/${deal.accountId}`}>
                  <LongName isStrong>{deal.accountName}</LongName>
                </a>
                <span className={classes.small}>
                  {deal.name || deal.stage || 'Deal'} · opened{' '}
                  <RelativeDate date={deal.openedOn} otherwise="on an unknown date" />
                </span>
              </div>
              <Money amount={deal.amount} currency={deal.currency} />
              <Group gap={4} wrap="nowrap">
                <Button size="compact-xs" aria-label={`Keep open: ${name}`} onClick={() => decide.keep(deal)}>
                  Keep
                </Button>
                <Button
                  size="compact-xs"
                  aria-label={`Close as lost: ${name}`}
                  onClick={() => decide.close(deal, 'lost')}
                >
                  Lost
                </Button>
                <Button
                  size="compact-xs"
                  aria-label={`Close as won: ${name}`}
                  onClick={() => decide.close(deal, 'won')}
                >
                  Won
                </Button>
              </Group>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Open deals that nobody touched for long: keep them, or close them honestly. */
export function StaleDealsDialog({ onClose }: { readonly onClose: () => void }) {
  const stale = useRequest('today.staleDeals', {});
  const [lost, setLost] = useState<StaleDeal | null>(null);
  return (
    <Modal
      opened
      onClose={onClose}
      title="Stale deals"
      size="xl"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <p className={classes.lead}>
        Nobody touched these for long, so they do not count as live. Keeping one counts as a touch of today.
      </p>
      {lost === null ? null : (
        <p className={classes.lost} role="status">
          {lost.accountName} was closed as lost.{' '}
          <a className="rk-link" href={`#/accounts/${lost.accountId}/lost/${lost.id}`}>
            Say why, and part as friends
          </a>
        </p>
      )}
      <Answer query={stale} failure="The deals could not be read">
        {({ deals }) => <StaleDeals deals={deals} onLost={setLost} />}
      </Answer>
    </Modal>
  );
}
