import { changeWords } from '../../../core/engagement/change-words';
import type { Engagement } from '../../../core/engagement/engagement';
import type { EngagementPage } from '../../../core/engagement/engagement-page';
import { plannedWrites } from '../../../core/engagement/planned-writes';
import { exactDate } from '../../ui/calendar';

export interface WrittenLine {
  readonly where: string;
  readonly what: string;
  /** Why it will not be written; empty when it will. */
  readonly obstacle: string;
}

/** What completing writes and where, so that nobody is surprised. */
export function whatWillBeWritten(page: EngagementPage, engagement: Engagement): readonly WrittenLine[] {
  const { review } = engagement;
  const lines: WrittenLine[] = [];
  const add = (where: string, what: string, obstacle = '') => lines.push({ where, what, obstacle });
  const call = [review.outcome, review.result, review.summary].filter((text) => text.trim() !== '');
  add('Timeline: call', call.join(' · ') || 'Without an outcome so far');
  if (review.valueGiven.trim() !== '') add('Timeline: value given', review.valueGiven);
  const records = {
    account: page.account.account,
    deal: page.account.deals.find(({ id }) => id === engagement.dealId) ?? null,
    contact: page.account.contacts.find(({ id }) => id === engagement.contactId) ?? null,
  };
  for (const write of plannedWrites(page.playbook.playbook.steps, engagement, records))
    add(
      `${titles[write.target]}: ${write.field.label}`,
      changeWords(write.before, write.after),
      write.obstacle,
    );
  for (const { name, company } of review.referrals)
    if ((name + company).trim() !== '') add('Referral', [name, company].filter(Boolean).join(', '));
  if (review.verdict !== '')
    add('Verdict', [review.verdict, review.verdictReason].filter(Boolean).join(': '));
  if (review.nextStepOn !== null)
    add('Next step', `${review.nextStepText || 'Call again'}, ${exactDate(review.nextStepOn)}`);
  return lines;
}

const titles = { account: 'Account', deal: 'Deal', contact: 'Contact' } as const;
