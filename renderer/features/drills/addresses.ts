export const lessonsAddress = '/training/lessons';
export const drillsAddress = '/training/drills';

export function lessonAddress(fileId: string): string {
  return `${lessonsAddress}/${encodeURIComponent(fileId)}`;
}

/** Without a file the drills of all playbooks that were begun. */
export function sessionAddress(fileId: string | null): string {
  const session = `${drillsAddress}/session`;
  return fileId === null ? session : `${session}/${encodeURIComponent(fileId)}`;
}

export function playbookAddress(fileId: string): string {
  return `/playbooks/${encodeURIComponent(fileId)}`;
}
