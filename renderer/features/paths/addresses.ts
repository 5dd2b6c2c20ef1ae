import type { Trainee } from '../../../core/training/path-page';

type Whose = Pick<Trainee, 'repId' | 'isMe'>;

/** My own training stands at the short address. */
export function traineeAddress({ repId, isMe }: Whose): string {
  return isMe || repId === null ? '/training' : `/training/trainees/${encodeURIComponent(repId)}`;
}

export function pathAddress(trainee: Whose): string {
  return `${traineeAddress(trainee)}/path`;
}

export function readinessAddress(trainee: Whose, playbookId: string): string {
  return `${traineeAddress(trainee)}/ready/${encodeURIComponent(playbookId)}`;
}

export function certificateAddress(id: string): string {
  return `/training/certificates/${encodeURIComponent(id)}`;
}

export function lessonAddress(fileId: string): string {
  return `/training/lessons/${encodeURIComponent(fileId)}`;
}

/** Without a file the drills of all playbooks that were begun. */
export function drillAddress(fileId: string | null): string {
  return `/training/drills/session${fileId === null ? '' : `/${encodeURIComponent(fileId)}`}`;
}
