/** What starting a playbook does: begin a run of it, or go on with the one that is open. */
export function startWords({
  title,
  isUnderWay,
}: {
  readonly title: string;
  readonly isUnderWay: boolean;
}): string {
  return `${isUnderWay ? 'Go on' : 'Start'}: ${title}`;
}
