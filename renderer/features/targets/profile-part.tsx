import { Button } from '@mantine/core';
import { fewestAccounts, fewestDeals, fewestDealsInAll } from '../../../core/fit/fit-rules';
import { type FitTrait, fitTraits, traitWords } from '../../../core/fit/fit-traits';
import { formatMoney } from '../../../core/money/format-money';
import { showDone } from '../../app/show-done';
import { useCommand, useRequest } from '../../app/use-request';
import { useStatus } from '../../app/use-status';
import { Answer } from '../../ui/answer';
import { Section } from '../../ui/section';
import { ProfileTable } from './profile-table';
import classes from './targets.module.css';

/** What was learned from closed deals, and what is set by hand in its place. */
export function ProfilePart() {
  const profile = useRequest('fit.profile', {}, { keepsPrevious: true });
  const byHand = useStatus()?.settings.fitByHand ?? [];
  const save = useCommand('settings.save', { failure: 'The profile was not changed' });
  const reset = () =>
    save.mutate(
      { fields: { fitByHand: [] } },
      {
        onSuccess: () =>
          showDone('Everything is as it was learned.', {
            label: 'Undo',
            run: () => save.mutate({ fields: { fitByHand: [...byHand] } }),
          }),
      },
    );
  return (
    <div className={classes.profile}>
      <Answer query={profile} failure="The profile could not be read">
        {({ closed, won, wonAmount, currency, values }) => (
          <>
            <p className={classes.lead}>
              {closed < fewestDealsInAll
                ? `${closed} deals are closed; from ${fewestDealsInAll} on it is learned from them whom you serve best. Until then, set points by hand.`
                : `Learned from ${closed.toLocaleString('en-US')} closed deals, of which ${won.toLocaleString('en-US')} were won${wonAmount === null ? '' : `, ${formatMoney(Math.round(wonAmount), currency)} each`}. A value with fewer than ${fewestDeals} closed deals of ${fewestAccounts} accounts says nothing, and few deals say less than many. An account begins at 50 and gets the points of its values.`}
              {byHand.length > 0 ? (
                <Button size="compact-xs" ml="sm" onClick={reset}>
                  Reset all to what was learned
                </Button>
              ) : null}
            </p>
            {fitTraits.map((trait) => {
              const own = values.filter((value) => value.trait === trait);
              return (
                <Section key={trait} title={traitWords[trait]} count={own.length}>
                  {own.length === 0 ? (
                    <p className={classes.soft}>{noFactWords(trait)}</p>
                  ) : (
                    <ProfileTable
                      trait={traitWords[trait]}
                      values={own}
                      average={{ closed, won, wonAmount, currency }}
                    />
                  )}
                </Section>
              );
            })}
          </>
        )}
      </Answer>
    </div>
  );
}

function noFactWords(trait: FitTrait): string {
  return `No account says its ${traitWords[trait].toLowerCase()}. Fill it in on an account’s page (E), or import it.`;
}
