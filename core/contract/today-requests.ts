import { z } from 'zod';
import { deal } from '../deal/deal';
import { fitByHand, fitProfile, targetList, targetQuery } from '../fit/fit-profile';
import { poolId } from '../pool/pool';
import { calendarDate, longText, recordId, shortText } from '../record/record';
import { reminder, snoozeRequest } from '../reminder/reminder';
import { attemptsPage, rhythmList, rhythmQuery } from '../rhythm/rhythm';
import { setAside } from '../set-aside/set-aside';
import { stockPage, stockSteps } from '../stock/stock';
import { dueStep, today } from '../today/today';
import { done, nothing, request, scope } from './request';

/** Whom to call: Today, the rhythm, reminders, fit and the stock. */
export const todayRequests = {
  'today.get': request(
    z.object({
      scope,
      pool: poolId.nullable().default(null),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
    today,
  ),
  /** Every due step, of which Today has the first ones. */
  'today.dueSteps': request(z.object({ scope }), z.object({ steps: z.array(dueStep) })),
  'today.snooze': request(z.object({ accountId: recordId, until: calendarDate }), setAside),
  'today.dismiss': request(z.object({ accountId: recordId, reason: shortText.min(1) }), setAside),
  'today.bringBack': request(z.object({ accountId: recordId }), done),
  'today.setAsides': request(
    nothing,
    z.object({
      rows: z.array(setAside.extend({ accountName: shortText })),
      /** Not on Today because nobody there is to be contacted now. */
      leftInPeace: z.array(
        z.object({
          accountId: recordId,
          accountName: shortText,
          reason: longText,
          until: calendarDate.nullable(),
        }),
      ),
    }),
  ),
  'today.staleDeals': request(nothing, z.object({ deals: z.array(deal.extend({ accountName: shortText })) })),
  'rhythm.list': request(rhythmQuery, rhythmList),
  /** The attempts since the last answer; those of the engagement in which it is asked do not count. */
  'rhythm.attempts': request(
    z.object({ accountId: recordId, besidesEngagementId: recordId.nullable().default(null) }),
    attemptsPage,
  ),
  /** Follow up, keep warm or stop (M22), given outside of an engagement. */
  'rhythm.decide': request(
    z.object({
      accountId: recordId,
      verdict: shortText.min(1),
      reason: longText.min(1),
      nextStepText: longText.default(''),
      nextStepOn: calendarDate.nullable().default(null),
    }),
    done,
  ),
  /** What is due now, to be shown in a list. */
  'reminder.list': request(nothing, z.object({ reminders: z.array(reminder) })),
  /** What the system is to show now; it is told once, also after a restart. */
  'reminder.take': request(nothing, z.object({ reminders: z.array(reminder) })),
  'reminder.snooze': request(snoozeRequest, done),
  'reminder.dismiss': request(z.object({ id: shortText.min(1) }), done),
  /** The profile of the best customers. */
  'fit.profile': request(nothing, fitProfile),
  /** Points by hand for one value; `null` goes back to what was learned. */
  'fit.setPoints': request(fitByHand.extend({ points: fitByHand.shape.points.nullable() }), done),
  'fit.targets': request(targetQuery, targetList),
  'stock.get': request(
    z.object({ scope: z.enum(['mine', 'all']), step: z.enum(stockSteps).default('week') }),
    stockPage,
  ),
} as const;
