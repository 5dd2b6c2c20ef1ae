import { creditFields } from '../../core/credit/credit';
import { engagementFields } from '../../core/engagement/engagement';
import { handOffFields } from '../../core/hand-off/hand-off';
import { ideaFields } from '../../core/idea/idea';
import { nextStepFields } from '../../core/next-step/next-step';
import { powerHourCallFields, powerHourFields } from '../../core/power-hour/power-hour';
import { programmeFields } from '../../core/programme/programme';
import { referralFields } from '../../core/referral/referral';
import { setAsideFields } from '../../core/set-aside/set-aside';
import { storyFields } from '../../core/story/story';
import { triggerFields } from '../../core/trigger/trigger';
import type { CollectionName, WorkspaceData } from '../../core/workspace/workspace-data';
import { tenThousandAccounts } from './ten-thousand-accounts';

const at = '2026-11-01T08:00:00.000Z';
const interests = ['sailing', 'chess', 'golf', 'wooden boats', 'jazz', 'opera', 'curling', 'hops'];

/**
 * The big workspace of a team that has used the desk for years: 5,000 names given, 1,000 hand-offs, 1,000
 * credits, 100 power hours of 60 calls, 200 ideas, 40 stories, 3,000 next steps and a programme. Its ids
 * read `hour-0`, `programme-0`, `deal-0` and so on.
 */
export function aBusyDesk(): WorkspaceData {
  const data = tenThousandAccounts();
  const accounts = Object.values(data.accounts);
  const accountId = (index: number) => accounts[index % accounts.length]?.id ?? '';
  const repIds = Object.keys(data.reps);
  const repId = (index: number) => repIds[index % repIds.length] ?? null;
  const won = Object.values(data.deals).filter(({ status }) => status === 'won');
  const day = (daysAgo: number) => new Date(Date.UTC(2026, 10, 22 - daysAgo)).toISOString().slice(0, 10);
  const add = (collection: CollectionName, id: string, fields: object) => {
    (data[collection] as Record<string, object>)[id] = {
      ...fields,
      id,
      createdAt: at,
      updatedAt: at,
      device: 'x',
    };
  };
  const times = (count: number, make: (index: number) => void) => {
    for (let index = 0; index < count; index += 1) make(index);
  };

  times(5_000, (index) => {
    // Chains of ten: each account is named by the one before it.
    const toAccountId = index % 10 === 9 ? null : accountId(index + 1);
    const fields = {
      fromAccountId: accountId(index),
      toAccountId,
      givenOn: day(index % 600),
      name: `Name ${index}`,
    };
    add('referrals', `referral-${index}`, referralFields.parse(fields));
  });
  won.slice(0, 1_000).forEach((deal, index) => {
    const [startedOn, where] = [day(index % 90), { accountId: deal.accountId, dealId: deal.id }];
    const fields = { ...where, startedOn, passedOn: startedOn, takesOver: `Team ${index % 9}` };
    add('handOffs', `hand-off-${index}`, handOffFields.parse(fields));
    const helper = { ...where, name: `Helper ${index % 150}`, helped: 'Showed how it works on site.' };
    add('credits', `credit-${index}`, creditFields.parse(helper));
  });
  add('programmes', 'programme-0', programmeOf(day(-60)));
  times(2_000, (index) => {
    const deal = won[index + 1_000];
    const credit = index % 4 === 0 ? 'Ada from engineering' : '';
    const fields = {
      ...{ accountId: deal?.accountId ?? '', dealId: deal?.id ?? null, repId: repId(index) },
      ...{ playbookId: 'dead-lead-review', playbookTitle: 'Dead lead?', textHash: 'text' },
      ...{ programmeId: index < 1_000 ? 'programme-0' : null, calledAt: `${day(index % 300)}T10:00:00` },
      ...{ status: index % 20 === 0 ? 'open' : 'done', review: { outcome: 'Connected', credit } },
    };
    add('engagements', `engagement-${index}`, engagementFields.parse(fields));
  });
  times(100, (hour) => {
    const status = hour === 0 ? 'planned' : hour === 1 ? 'live' : 'ended';
    const began = hour === 0 ? null : `${day(hour * 3)}T10:00:00`;
    const fields = { status, beganAt: began, repIds: repIds.slice(0, 3), programmeId: 'programme-0' };
    add('powerHours', `hour-${hour}`, powerHourFields.parse(fields));
    times(hour < 3 ? 200 : 60, (place) => {
      const calledAt = hour > 0 && place % 4 !== 3 ? began : null;
      const call = {
        ...{ powerHourId: `hour-${hour}`, accountId: accountId(hour * 70 + place), repId: repId(place % 3) },
        ...{ place, why: 'They asked us to call again', state: calledAt === null ? 'waiting' : 'called' },
        ...{ calledAt, outcome: place % 2 === 0 ? 'Connected' : 'No answer' },
      };
      add('powerHourCalls', `call-${hour}-${place}`, powerHourCallFields.parse(call));
    });
  });
  times(3_000, (index) => {
    const step = { accountId: accountId(index * 3), repId: repId(index), text: 'Send the figures' };
    add('nextSteps', `step-${index}`, nextStepFields.parse({ ...step, dueOn: day((index % 60) - 30) }));
  });
  times(500, (index) => {
    const trigger = { accountId: accountId(index * 19), on: day(index % 200), text: 'They build a new site' };
    add('triggers', `trigger-${index}`, triggerFields.parse(trigger));
    const aside = {
      accountId: accountId(index * 17),
      kind: 'snooze',
      until: day((index % 80) - 40),
      on: day(60),
    };
    add('setAsides', `aside-${index}`, setAsideFields.parse(aside));
  });
  times(200, (index) =>
    add('ideas', `idea-${index}`, ideaFields.parse({ title: `Idea ${index}`, repId: repId(index) })),
  );
  times(40, (index) => {
    const industry = accounts[index]?.industry ?? '';
    const story = { title: `Story ${index}`, industry, ending: 'They order every month.' };
    add('stories', `story-${index}`, storyFields.parse(story));
  });
  Object.values(data.contacts).forEach((contact, index) => {
    const own = [interests[index % interests.length] ?? '', `club ${index % 500}`];
    data.contacts[contact.id] = { ...contact, interests: own };
  });
  Object.values(data.activities).forEach((activity, index) => {
    const ideaId = activity.kind === 'value' ? `idea-${index % 200}` : null;
    if (ideaId !== null) data.activities[activity.id] = { ...activity, ideaId };
  });
  return data;
}

function programmeOf(by: string) {
  const objectives = ['conversations', 'meetings', 'referrals', 'won-amount'].map((measure, index) => ({
    ...{ id: `objective-${index}`, text: `Reach ${measure}`, measure, target: 100, currency: 'USD', by },
  }));
  return programmeFields.parse({ name: 'Call again', startsOn: '2026-01-01', objectives });
}
