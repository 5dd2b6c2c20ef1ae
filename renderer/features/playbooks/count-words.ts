export function playbookWords(count: number): string {
  return count === 1 ? '1 playbook' : `${count} playbooks`;
}
