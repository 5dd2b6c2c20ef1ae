import { shortDate } from '../calendar/date-words';
import type { Deal } from '../deal/deal';
import { isKnown } from '../deal/deal-as-of';
import { clipped } from './deal-words';
import type { PoolContext } from './pool-context';

/** Reasons that mean that somebody else got the work, even when nobody is named (imports.md, old-no). */
const competitorReasons = new Set(['competition', 'staying with the vendor']);

const key = (reason: string) => reason.trim().toLowerCase();

export function wasLostToCompetitor(deal: Deal): boolean {
  return (
    deal.competitor.trim() !== '' ||
    competitorReasons.has(key(deal.statedLossReason)) ||
    competitorReasons.has(key(deal.realLossReason))
  );
}

/** How each shipped reason goes on after "Lost ... 11 months ago". */
const statedWords: Readonly<Record<string, string>> = {
  price: 'on price',
  'staying with the vendor': 'because they stayed with their vendor',
  'no budget': 'for lack of budget',
  'bad timing': 'because of bad timing',
  'missing feature': 'over a missing feature',
  competition: 'to a competitor',
  'no decision': 'because they never decided',
  'no answer': 'because they stopped answering',
};

const realWords: Readonly<Record<string, string>> = {
  price: 'the price',
  'staying with the vendor': 'loyalty to their vendor',
  'no budget': 'no budget',
  'bad timing': 'bad timing',
  'missing feature': 'a missing feature',
  competition: 'a competitor',
  'no decision': 'that they could not decide',
  'no answer': 'that nobody answered',
  'did not trust us': 'that they did not trust us',
  'wrong contact': 'that we spoke to the wrong person',
  'we did not listen': 'that we did not listen',
  'no measurable result shown': 'that we showed no measurable result',
  'too slow': 'that we were too slow',
  'relationship elsewhere': 'a relationship elsewhere',
  'never qualified': 'that they never qualified',
};

/** " on price", " for lack of budget", ", giving “Merger” as the reason"; empty when none is noted. */
export function statedReasonWords(deal: Deal): string {
  const reason = key(deal.statedLossReason);
  if (reason === '' || reason === 'other') return '';
  if (reason === 'competition' && deal.competitor.trim() !== '') return '';
  const words = statedWords[reason];
  return words ? ` ${words}` : `, giving “${clipped(deal.statedLossReason)}” as the reason`;
}

/** "; the real reason was that we were too slow", when somebody found it out and it is another one. */
export function realReasonWords(deal: Deal): string {
  const reason = key(deal.realLossReason);
  if (reason === '' || reason === 'other' || reason === key(deal.statedLossReason)) return '';
  if (reason === 'competition' && deal.competitor.trim() !== '') return '';
  return `; the real reason was ${realWords[reason] ?? `“${clipped(deal.realLossReason)}”`}`;
}

/** "; their delivery was promised for Mar 2018 (“live by spring”)": what the competitor said. */
export function promiseWords(deal: Deal, { asOf }: Pick<PoolContext, 'asOf'>): string {
  const promise = clipped(deal.competitorPromise);
  if (!isKnown(deal.promisedBy)) return promise === '' ? '' : `; they were promised “${promise}”`;
  const verb = deal.promisedBy > asOf ? 'is' : 'was';
  const text = promise === '' ? '' : ` (“${promise}”)`;
  return `; their delivery ${verb} promised for ${shortDate(deal.promisedBy, asOf)}${text}`;
}
