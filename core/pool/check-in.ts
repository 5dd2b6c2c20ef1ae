import type { Activity } from '../activity/activity';
import { agoInWords } from '../calendar/date-words';
import { cadenceOf, everyInWords } from '../rhythm/cadence';
import { dealWithMoney } from './deal-words';
import { ageInDays, membership, type PoolRule } from './pool-subject';
import { isQuietCustomer } from './quiet-customer';

/** A customer whose last touch is older than the cadence, and who is not quiet (imports.md; M28). */
export const checkIn: PoolRule = (subject) => {
  const { history, facts, context } = subject;
  const win = facts.won.at(-1);
  const ageDays = ageInDays(facts.lastTouchOn, facts.asOf);
  if (!win || facts.lastTouchOn === null || ageDays === null) return null;
  const everyDays = cadenceOf(history.account, context).everyDays;
  if (ageDays <= everyDays || isQuietCustomer(subject)) return null;
  const open = facts.open.at(-1);
  const last = facts.lastTouch ? lastTouchWords[facts.lastTouch.kind] : 'Last touch';
  const every = everyInWords(everyDays);
  const state = open
    ? `${dealWithMoney(open, context)} is open`
    : `their latest order was ${dealWithMoney(win.deal, context)}`;
  const why = `${last} ${agoInWords(facts.lastTouchOn, facts.asOf)}, while a check-in is due ${every}; ${state}`;
  return membership(subject, { pool: 'check-in', why, deal: open ?? win.deal, ageDays });
};

export const lastTouchWords: Readonly<Record<Activity['kind'], string>> = {
  call: 'Last call',
  voicemail: 'Last voicemail',
  email: 'Last e-mail',
  meeting: 'Last meeting',
  note: 'Last note',
  value: 'Something of value was last given',
};
