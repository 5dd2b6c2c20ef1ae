/** `3 playbooks`, `2 playbooks, 1 role-play`: what a bundle holds. */
export function bundleWords(files: readonly { readonly isScenario: boolean }[]): string {
  const rolePlays = files.filter(({ isScenario }) => isScenario).length;
  const playbooks = files.length - rolePlays;
  const counts = [
    playbooks > 0 || rolePlays === 0 ? words(playbooks, 'playbook') : '',
    rolePlays > 0 ? words(rolePlays, 'role-play') : '',
  ];
  return counts.filter(Boolean).join(', ');
}

const words = (count: number, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`);
