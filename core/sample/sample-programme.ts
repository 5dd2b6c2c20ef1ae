import type { Activity } from '../activity/activity';
import { type Engagement, engagementFields, type pinnedText } from '../engagement/engagement';
import { type Programme, programmeFields } from '../programme/programme';
import type { SampleScope, Unstamped } from './sample-after-win';

type PinnedText = Omit<ReturnType<typeof pinnedText.parse>, 'createdAt' | 'updatedAt' | 'device'>;

interface ProgrammeScope extends SampleScope {
  readonly activities: Unstamped<Activity>[];
}

interface SampleProgramme {
  readonly programmes: Unstamped<Programme>[];
  readonly engagements: Unstamped<Engagement>[];
  readonly texts: PinnedText[];
}

/** For how many days the sample's programme has been running. */
const runningDays = 160;

/** A programme that is under way: settled once, changed since, with one stakeholder who objects. */
export function sampleProgramme(scope: ProgrammeScope): SampleProgramme {
  const { newId, day } = scope;
  const id = newId();
  const first =
    '- Twenty conversations with cold stores (by the end of spring)\n- Five meetings on site\n- One order that we can show';
  const second =
    '- Twelve conversations with people who keep things cold, by autumn\n- Three meetings on site, each with an engineer\n- 60,000 won, from customers whom we can show to others';
  const objective = (
    text: string,
    measure: Programme['objectives'][number]['measure'],
    target: number,
    inDays: number,
  ) => ({ id: newId(), text, measure, target, by: day(-inDays) });
  const fields = programmeFields.parse({
    name: 'Cold stores of the north',
    startsOn: day(runningDays),
    endsOn: day(-60),
    wish: 'I want to hear our name when people up here talk about cold.',
    wishBy: 'Ruth Ansgar, head of the house',
    detail: 'Conversations first, then visits with an engineer, then an order that others may see.',
    detailBy: 'Dana and Marcus',
    deadline: day(-60),
    shortList: second,
    sentText: second,
    sentOn: day(12),
    stakeholders: [
      {
        id: newId(),
        name: 'Ruth Ansgar',
        role: 'Head of the house',
        words: 'Fewer lists, more visits.',
        stance: 'agreed',
      },
      {
        id: newId(),
        name: 'Henrik Aas',
        role: 'Site engineer',
        words: 'I can do one visit a week, not three.',
        stance: 'objects',
        reason: 'Each with an engineer is more than I have nights for. Two of the three would do.',
      },
      { id: newId(), name: 'Lucy Tran', role: 'Inside sales', words: '', stance: 'waiting' },
    ],
    objectives: [
      objective('Conversations with people who keep things cold', 'conversations', 12, 60),
      objective('Meetings on site', 'meetings', 3, 60),
      objective('Won, from customers whom we can show', 'won-amount', 60_000, 60),
    ],
    versions: [{ number: 1, on: day(150), text: first, agreed: ['Ruth Ansgar', 'Henrik Aas'] }],
  });
  const engagements = coldStores.flatMap((name) => runsWith(name, id, scope));
  const text = { id: sampleRunHash, playbookId: 'cold-store-round', text: sampleRunText };
  return { programmes: [{ ...fields, id }], engagements, texts: [text] };
}

const coldStores = [
  'Vantage Cold Storage',
  'Hollis Brewing Company',
  'St. Croix Medical Stores',
  'Erie Ridge Foods',
];

/** The programme's calls to one account: those of its time, each as a finished run. */
function runsWith(name: string, programmeId: string, scope: ProgrammeScope): Unstamped<Engagement>[] {
  const account = scope.accounts.find((one) => one.name === name);
  const since = scope.day(runningDays);
  const calls = scope.activities.filter(
    ({ accountId, kind, direction, at }) =>
      accountId === account?.id &&
      (kind === 'call' || kind === 'meeting') &&
      direction === 'outgoing' &&
      at >= since,
  );
  return calls.map((activity) => {
    const id = scope.newId();
    activity.engagementId = id;
    const { accountId, contactId, repId, at } = activity;
    const fields = engagementFields.parse({
      accountId,
      contactId,
      repId,
      programmeId,
      playbookId: 'cold-store-round',
      playbookTitle: 'A round of cold stores',
      textHash: sampleRunHash,
      phase: 'review',
      status: 'done',
      calledAt: at,
      completedAt: `${at.slice(0, 10)}T20:00:00.000Z`,
      activityId: activity.id,
      review: {
        outcome: activity.outcome,
        summary: activity.text,
        credit: name === 'Vantage Cold Storage' ? sampleCredit : '',
        verdict: 'Keep warm',
      },
    });
    return { ...fields, id };
  });
}

const sampleCredit = 'Dale marked the doors himself, and our order desk kept the nights free.';

/** What those runs pinned; its hash is checked by a test. */
export const sampleRunText = `---
id: cold-store-round
title: A round of cold stores
---

## Prepare

- [ ] Read what was said about cold and doors {#read required}

## Call

::question[Where do you lose cold?]{#where}

## Review

::question[Verdict]{#verdict saves=engagement.verdict required}
`;
export const sampleRunHash = 'ee555a1ac78af6354f1bc9508acd3fca68186216539320b770e38de4e154aade';
