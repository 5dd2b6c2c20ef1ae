import { z } from 'zod';
import { recordId, shortText } from '../record/record';
import { engagementSigning, pathEdit, pathForm, pathPage, readinessPage } from '../training/path-page';
import { readyMark } from '../training/ready-mark';
import { supervisedRun, supervisedRunFields } from '../training/supervised-run';
import { byId, done, request } from './request';

/** Left out: the one that I am; `null`: the one who has not said who they are. */
const ofTrainee = z.object({ repId: recordId.nullable().optional() });
const ofPlaybook = ofTrainee.extend({ playbookId: shortText.min(1) });

/** Paths of trainees, supervised runs, and "ready" with what it rests on. */
export const pathRequests = {
  'path.get': request(ofTrainee, pathPage),
  'path.form': request(ofTrainee, pathForm),
  /** Sets this path for each of these trainees; one that is there keeps the day on which it began. */
  'path.save': request(
    z.object({ repIds: z.array(recordId.nullable()).min(1).max(500), fields: pathEdit }),
    done,
  ),
  'path.remove': request(byId, done),
  'readiness.get': request(ofPlaybook, readinessPage),
  'readiness.give': request(
    ofPlaybook.extend({ coachName: shortText.trim().min(1), note: z.string().max(300) }),
    readyMark,
  ),
  'readiness.takeBack': request(byId, done),
  'readiness.certificate': request(byId, readyMark),
  /** Signs for a call that was watched; of a kept engagement, its trainee and playbook hold. */
  'supervisedRun.sign': request(
    supervisedRunFields.omit({ playbookTitle: true }).partial({ repId: true }),
    supervisedRun,
  ),
  /** Who signed for this engagement, and whose it is; `canBeSigned` tells whether its playbook is still here. */
  'supervisedRun.ofEngagement': request(byId, engagementSigning),
  'supervisedRun.remove': request(byId, done),
} as const;
