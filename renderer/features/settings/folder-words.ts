import type { GitCheckout, GitMark } from '../../../core/playbook/git-mark';
import type { ListedFolder } from '../../../core/playbook/playbook-mount';

/** How a folder is doing, in one line: "12 playbooks · read only · git, main: 2 changed". */
export function folderWords(
  folder: ListedFolder,
  checkout: GitCheckout | undefined,
  marks: readonly GitMark[],
): string {
  if (!folder.isOn) return 'Switched off: its playbooks are not shown';
  return [
    folder.count === 1 ? '1 playbook' : `${folder.count} playbooks`,
    folder.isOwn ? 'this workspace’s own' : '',
    folder.isReadOnly ? 'read only' : '',
    folder.publishesOnSave ? 'publishes on save' : '',
    checkout && checkout.problem === null ? gitWords(checkout, marks) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function gitWords({ at }: GitCheckout, marks: readonly GitMark[]): string {
  const count = (mark: GitMark['mark']) => marks.filter((one) => one.mark === mark).length;
  const counts = (['changed', 'new'] as const)
    .map((mark) => [count(mark), mark] as const)
    .filter(([number]) => number > 0)
    .map(([number, mark]) => `${number} ${mark}`);
  return `git, ${at}: ${counts.length > 0 ? counts.join(', ') : 'as in the last commit'}`;
}
