import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { CreditProposal } from '../../../core/credit/credit';
import type { CreditStart } from '../../app/credit-dialog';
import { useCommand } from '../../app/use-request';
import { Section } from '../../ui/section';
import { MoreRows, useShownPart } from '../../ui/shown-part';
import classes from './thanks.module.css';

interface CreditProposalsProps {
  readonly proposals: readonly CreditProposal[];
  readonly onNote: (start: CreditStart) => void;
}

/** What reviews of won deals say about who helped, until somebody is noted. */
export function CreditProposals({ proposals, onNote }: CreditProposalsProps) {
  const leaveOut = useCommand('credit.leaveOut', { failure: 'The proposal stays' });
  const { shown, ...more } = useShownPart(proposals);
  if (proposals.length === 0) return null;
  return (
    <div className={classes.proposals}>
      <Section title="Said in reviews, not noted yet" count={proposals.length}>
        <ul>
          {shown.map((one) => (
            <li key={one.engagementId} className={classes.credit}>
              <div className={classes.what}>
                <Link className="rk-link" href={`/accounts/${one.accountId}`}>
                  {one.accountName}
                </Link>
                , {one.dealName}
                <p>{one.text}</p>
              </div>
              <Button
                size="compact-xs"
                aria-label={`Note who helped at ${one.accountName}`}
                onClick={() => onNote({ ...one, helped: one.text })}
              >
                Note who helped
              </Button>
              <Button
                size="compact-xs"
                aria-label={`Nobody to note at ${one.accountName}`}
                onClick={() => leaveOut.mutate({ engagementId: one.engagementId })}
              >
                Nobody
              </Button>
            </li>
          ))}
        </ul>
        <MoreRows {...more} />
      </Section>
    </div>
  );
}
