import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { useKept } from '../../app/use-kept';
import { useRequest } from '../../app/use-request';
import { useStatus } from '../../app/use-status';
import { Answer } from '../../ui/answer';
import { MoneySums } from '../../ui/money';
import { moneyWords } from '../../ui/money-words';
import { Section } from '../../ui/section';
import { ProgrammeDialog } from './programme-dialog';
import classes from './referrals.module.css';
import { RewardTable } from './reward-table';

/** The incentive programme: what it promises, and what was promised, is owed and was paid so far. */
export function ProgrammePart() {
  const answer = useRequest('referral.list', { filter: 'reward', limit: 500 });
  const settings = useStatus()?.settings;
  const [isEdited, setIsEdited] = useState(false);
  const [, setFilter] = useKept('referrals.filter', 'all');
  if (!settings) return null;
  const { referralRewardText, referralRewardAmount, referralRewardDueWhen, defaultCurrency } = settings;
  const amount = referralRewardAmount === null ? '' : moneyWords(referralRewardAmount, defaultCurrency);
  const promise = [amount, referralRewardText].filter(Boolean).join(', ');
  return (
    <section className={classes.programme} aria-label="Programme">
      <Section
        title="What a name is worth to us"
        actions={<Button onClick={() => setIsEdited(true)}>Change the programme</Button>}
      >
        <p className={classes.promise}>
          {promise === ''
            ? 'There is no programme. Loyal customers need none; new customers and prospects like a clear promise.'
            : `${promise}, owed ${referralRewardDueWhen === 'won' ? 'when the name becomes a customer' : 'as soon as a name is given'}. It is proposed with every name that is recorded, and can be changed there.`}
        </p>
      </Section>
      <Answer query={answer} failure="The programme could not be read">
        {({ rows, programme, total }) => (
          <>
            <dl className={classes.sums}>
              <div>
                <dt>Promised</dt>
                <dd>
                  <MoneySums sums={programme.promised} />
                </dd>
              </div>
              <div>
                <dt>Owed now</dt>
                <dd>
                  <Link href="/referrals/names" onClick={() => setFilter('reward-owed')}>
                    <MoneySums sums={programme.owed} />
                  </Link>
                </dd>
              </div>
              <div>
                <dt>Paid</dt>
                <dd>
                  <MoneySums sums={programme.paid} />
                </dd>
              </div>
            </dl>
            <RewardTable rows={rows} total={total} currency={defaultCurrency} />
          </>
        )}
      </Answer>
      {isEdited ? <ProgrammeDialog settings={settings} onClose={() => setIsEdited(false)} /> : null}
    </section>
  );
}
