import { z } from 'zod';
import { playbookFileId } from '../playbook/playbook-page';
import { longText, recordId, shortText } from '../record/record';
import { listedScenario, rolePlay, rolePlayPage } from '../scenario/role-play';
import { cardId, grade } from '../training/card-review';
import { drillOverview, drillPage, lessonPage, listedLesson } from '../training/training-pages';
import { byId, done, nothing, request } from './request';

/** Lessons, drills and role-plays. */
export const trainingRequests = {
  'lesson.list': request(nothing, z.object({ lessons: z.array(listedLesson) })),
  'lesson.get': request(z.object({ fileId: playbookFileId }), lessonPage),
  /** Marks steps of a playbook's lesson as read by the rep that I am. */
  'lesson.see': request(
    z.object({ playbookId: shortText.min(1), stepIds: z.array(shortText).min(1).max(500) }),
    done,
  ),
  /** The card to drill now, of one playbook or of all that were begun. */
  'drill.next': request(z.object({ fileId: playbookFileId.nullable().default(null) }), drillPage),
  /** `hash` names the card's text that was seen; a card that was forgotten too often is set aside by it. */
  'drill.grade': request(z.object({ cardId, hash: shortText, grade }), z.object({ isSetAside: z.boolean() })),
  /** Takes my last grading of today back. */
  'drill.undo': request(z.object({ reviewId: recordId }), done),
  'drill.bringBack': request(z.object({ cardId }), done),
  'drill.overview': request(nothing, drillOverview),
  'rolePlay.list': request(nothing, z.object({ scenarios: z.array(listedScenario) })),
  /** Puts the role-plays that come with the app into the own folder; a file that is there stays as it is. */
  'rolePlay.addShipped': request(nothing, z.object({ count: z.number().int() })),
  /** Begins a run of the file's text, or resumes the open one; `isAnew` throws that one away. */
  'rolePlay.start': request(
    z.object({ fileId: playbookFileId, isAnew: z.boolean().default(false) }),
    rolePlay,
  ),
  'rolePlay.get': request(byId, rolePlayPage),
  /** `turn` counts from 0 and says to which moment of the run the words belong, so that a late save goes right. */
  'rolePlay.saveWords': request(
    z.object({ id: recordId, turn: z.number().int().min(0).max(1_000), words: longText }),
    done,
  ),
  /** Gives the reply at this place of the moment's list, and goes on; the last one ends the run. */
  'rolePlay.reply': request(
    z.object({
      id: recordId,
      momentId: shortText,
      reply: z.number().int().min(0).max(1_000),
      words: longText,
    }),
    rolePlay,
  ),
} as const;
