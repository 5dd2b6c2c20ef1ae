import { z } from 'zod';
import { download } from '../export/download';
import { recordId, shortText } from '../record/record';
import { mostProgressCharacters } from '../trainee/progress-files';
import {
  coachedPage,
  figureParts,
  figurePlace,
  teamPage,
  traineePage,
  trainingFileSummary,
} from '../trainee/trainee-pages';
import { trainingAnchor, trainingComment } from '../trainee/training-comment';
import { byId, done, nothing, request } from './request';

const file = z.object({ text: z.string().max(mostProgressCharacters) });
const place = z.object({ version: z.number().int().min(0).max(50) });
const ofTrainee = z.object({ traineeId: recordId });

/** Progress files, their trainees, and what a coach sends back. */
export const traineeRequests = {
  'trainee.list': request(nothing, teamPage),
  'trainee.get': request(byId, traineePage),
  /** What a figure is made of. */
  'trainee.figure': request(figurePlace, figureParts),
  'trainee.comment': request(
    ofTrainee.extend({
      /** Of a comment that is changed. */
      commentId: recordId.optional(),
      anchor: trainingAnchor,
      about: shortText,
      text: z.string().max(20_000),
    }),
    done,
  ),
  'trainee.removeComment': request(ofTrainee.extend({ commentId: recordId }), done),
  /** Settles a path that both sides changed; `version` is its place in the list. */
  'trainee.choosePath': request(ofTrainee.merge(place), done),
  /** Takes what a trainee sent out of this workspace; what I gave stays, and stands beside their next file. */
  'trainee.remove': request(byId, done),
  'trainee.sendBack': request(byId, download),
  /** My own progress, for my coach. */
  'progress.export': request(nothing, download),
  /** What taking a file in would bring; nothing is written. */
  'progress.look': request(file, trainingFileSummary),
  'progress.take': request(file, trainingFileSummary),
  'progress.coach': request(nothing, coachedPage),
  /** What my coach says of one playbook and its steps. */
  'progress.comments': request(
    z.object({ playbookId: shortText }),
    z.object({ comments: z.array(trainingComment) }),
  ),
  'progress.undoAnswer': request(byId, done),
  'progress.choosePath': request(place, done),
} as const;
