/** Whether an id names a trainee of another machine: theirs hold the machine and the rep, with a dot between. */
export function isAwayTrainee(id: string | null | undefined): id is string {
  return typeof id === 'string' && id.includes('.');
}

export function awayTraineeId(device: string, repId: string | null): string {
  return `${device.slice(0, 60)}.${(repId ?? 'nobody').slice(0, 60)}`;
}
