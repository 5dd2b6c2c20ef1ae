import { describe, expect, it } from 'vitest';
import { activity } from '../../core/activity/activity';
import { deal } from '../../core/deal/deal';
import { byDay, passesFilter, timelineEvents } from '../../renderer/features/account/timeline-events';
import { changedFields, isChanged } from '../../renderer/ui/record-draft';
import { anEngagement } from '../support/an-engagement';

const stamp = { createdAt: '2026-11-20T08:00:00.000Z', updatedAt: '2026-11-20T08:00:00.000Z', device: 'd' };
const call = (id: string, at: string, fields: object = {}) =>
  activity.parse({ ...stamp, id, accountId: 'a', kind: 'call', at, ...fields });
const lost = deal.parse({
  ...stamp,
  id: 'deal-1',
  accountId: 'a',
  status: 'lost',
  openedOn: '2026-01-05',
  closedOn: '2026-03-01',
});
const told = { activities: [], deals: [], engagements: [], referrals: [], triggers: [] };

describe('the timeline', () => {
  it('puts activities and deals in one line, newest first, by day', () => {
    const activities = [
      call('c1', '2026-03-01T10:00'),
      call('c2', '2026-05-01'),
      call('c3', '2026-03-01T16:00'),
    ];
    const days = byDay(timelineEvents({ ...told, activities, deals: [lost] }));
    expect(days.map(({ date }) => date)).toEqual(['2026-05-01', '2026-03-01', '2026-01-05']);
    expect(days[1]?.events.map(({ id }) => id)).toEqual(['c3', 'c1', 'closed-deal-1']);
  });

  it('tells a completed engagement once, by the call that it wrote', () => {
    const engagements = [
      anEngagement({ id: 'done', status: 'done', activityId: 'c1' }),
      anEngagement({ id: 'open', calledAt: '2026-04-01T09:00:00' }),
    ];
    const activities = [call('c1', '2026-05-01T10:00', { engagementId: 'done' })];
    const events = timelineEvents({ ...told, activities, engagements });
    expect(events.map(({ id }) => id)).toEqual(['c1', 'engagement-open']);
    expect(events.filter((event) => passesFilter(event, 'engagements'))).toHaveLength(2);
    expect(events.filter((event) => passesFilter(event, 'calls')).map(({ id }) => id)).toEqual(['c1']);
  });

  it('does not tell of a close that a deal without dates or an open one never had', () => {
    const open = deal.parse({ ...stamp, id: 'deal-2', accountId: 'a', openedOn: '2026-02-02' });
    const bare = deal.parse({ ...stamp, id: 'deal-3', accountId: 'a', status: 'lost' });
    expect(timelineEvents({ ...told, deals: [open, bare] }).map(({ id }) => id)).toEqual(['opened-deal-2']);
  });
});

describe('an edited record', () => {
  it('is saved with only what differs, lists compared by their content', () => {
    const before = { name: 'A', tags: ['x'], amount: null as number | null };
    expect(changedFields(before, { name: 'A', tags: ['x'], amount: 3 })).toEqual({ amount: 3 });
    expect(isChanged(before, { ...before, tags: ['x'] })).toBe(false);
    expect(isChanged(before, { ...before, tags: ['x', 'y'] })).toBe(true);
  });
});
