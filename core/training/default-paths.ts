import type { PathPlaybook, PathStage } from './training-path';
import { pathStages } from './training-path';

export interface DefaultPath {
  readonly id: 'reps' | 'coaches';
  readonly title: string;
  readonly lead: string;
  /** Days from its first to the target date that is proposed. */
  readonly days: number;
  readonly playbooks: readonly Omit<PathPlaybook, 'title'>[];
}

const all = [...pathStages];
const aside: PathStage[] = ['read', 'drill', 'supervised-run'];
const known: PathStage[] = ['read', 'drill', 'role-play'];

/** The paths that come with the app; a playbook that is not in the library drops out. */
export const defaultPaths: readonly DefaultPath[] = [
  {
    id: 'reps',
    title: 'Ready to call',
    lead: 'From talks with customers who like us to the calls that nobody likes to make.',
    days: 41,
    playbooks: [
      {
        playbookId: 'check-in-and-status-talk',
        why: 'They know us and nothing is sold, so the first call is a talk and not a test.',
        stages: all,
      },
      {
        playbookId: 'discovery-by-story',
        why: 'Every later call rests on hearing a story to its end before telling one.',
        stages: all,
      },
      {
        playbookId: 'orphan-introduction',
        why: 'A new name at the telephone is the best reason there is to ask what was left lying.',
        stages: all,
      },
      {
        playbookId: 'referral-ask',
        why: 'Who has just heard something good may ask, and asking early becomes a habit.',
        stages: all,
      },
      {
        playbookId: 'voicemail-and-message-ladder',
        why: 'Most attempts reach nobody; this keeps the seventh as friendly as the first.',
        stages: aside,
      },
      {
        playbookId: 'dead-lead-review',
        why: 'The heart of calling again: why they really said no, and whether that still holds.',
        stages: all,
      },
      {
        playbookId: 'old-no-come-back',
        why: 'The same with somebody who chose another: patience first, and not a word about being right.',
        stages: all,
      },
      {
        playbookId: 'first-cold-call',
        why: 'The hardest comes last, when a no has lost its sting.',
        stages: all,
      },
    ],
  },
  {
    id: 'coaches',
    title: 'Ready to coach',
    lead: 'The calls that reps ask about most, then the work around them.',
    days: 27,
    playbooks: [
      {
        playbookId: 'dead-lead-review',
        why: 'Reps ask about this call most; whoever scores it should have it by heart.',
        stages: known,
      },
      {
        playbookId: 'discovery-by-story',
        why: 'Listening is what most scorecards weigh, so a coach knows how it sounds.',
        stages: known,
      },
      {
        playbookId: 'customer-interview',
        why: 'Playbooks live on the customers’ own words, and a coach goes and gets them.',
        stages: aside,
      },
      {
        playbookId: 'power-hour-preparation',
        why: 'An hour of calls together is won the evening before, by whoever sets the list.',
        stages: aside,
      },
      {
        playbookId: 'process-check',
        why: 'When results fall, this tells a process that was left from one that is worn out.',
        stages: aside,
      },
      {
        playbookId: 'programme-objectives',
        why: 'Before a team is sent calling, everybody should say the same about what it is for.',
        stages: aside,
      },
    ],
  },
];
