import type { GitMark } from '../../../core/playbook/git-mark';
import { useRequest } from '../../app/use-request';

/** How the file stands to the last commit; `null` when it is the same, or in no git checkout. */
export function useGitMark(fileId: string): GitMark['mark'] | null {
  const answer = useRequest('playbook.gitMarks', {}, { keepsPrevious: true });
  return answer.data?.marks.find((one) => one.fileId === fileId)?.mark ?? null;
}

export const gitMarkWords: Record<GitMark['mark'], string> = {
  new: 'new in git',
  changed: 'changed in git',
};
