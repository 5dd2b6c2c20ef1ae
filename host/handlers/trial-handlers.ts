import type { Handlers } from '../../core/contract';
import type { Trials } from '../trial/trials';

type Names = 'trial.accounts' | 'trial.start';

/** How a trial begins; from then on the requests of an engagement carry it. */
export function trialHandlers(trials: Trials): Pick<Handlers, Names> {
  return {
    'trial.accounts': async ({ text }) => ({ accounts: await trials.accounts(text) }),
    'trial.start': (input) => trials.start(input),
  };
}
