export const teamAddress = '/training/team';
export const stepsAddress = `${teamAddress}/steps`;
export const objectionsAddress = `${teamAddress}/objections`;
export const coachAddress = '/training/coach';

export function traineeAddress(id: string): string {
  return `/training/trainees/${encodeURIComponent(id)}`;
}

export function pathAddress(id: string): string {
  return `${traineeAddress(id)}/path`;
}

/** Where somebody is signed for and said to be ready. */
export function readinessAddress(id: string, playbookId: string): string {
  return `${traineeAddress(id)}/ready/${encodeURIComponent(playbookId)}`;
}
