import { z } from 'zod';
import { accountPage } from '../account/account-page';
import { engagementPlaybook } from '../playbook/playbook-page';
import { longText } from '../record/record';
import { story, storyFields } from '../story/story';
import { trial } from '../trial/trial';
import { engagement } from './engagement';

/** A step's texts with the merge fields filled in, and the facts that are missing for it. */
const filledStep = z.object({
  id: z.string(),
  text: longText,
  body: longText,
  /** Field paths such as `deal.competitor` that have no value yet. */
  gaps: z.array(z.string()),
});
export type FilledStep = z.infer<typeof filledStep>;

const matchingStory = z.object({ story, why: longText });

/** Everything that the engagement's screen shows. */
export const engagementPage = z.object({
  /** Its `selfScore` is empty while that is hidden. */
  engagement,
  /** Somebody else than the rep looks, whose own score of this review comes first. */
  isScoreHidden: z.boolean(),
  playbook: engagementPlaybook,
  filled: z.array(filledStep),
  account: accountPage,
  stories: z.array(matchingStory),
  /** Earlier outgoing attempts since the last answer, this one not counted (M20). */
  attemptsBefore: z.number().int(),
  /** The review's story as a success story to save, once it has a happy ending: the deal was won. */
  storyDraft: storyFields.nullable(),
  /** Set when nothing of it is kept: a run on a sample account. */
  trial: trial.nullable(),
});
export type EngagementPage = z.infer<typeof engagementPage>;
