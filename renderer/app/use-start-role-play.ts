import { useLocation } from 'wouter';
import { useCommand } from './use-request';

/** Begins a role-play, or resumes the open run of it, and goes there. */
export function useStartRolePlay(): (fileId: string, isAnew?: boolean) => void {
  const [, navigate] = useLocation();
  const start = useCommand('rolePlay.start', { failure: 'The role-play was not begun' });
  return (fileId, isAnew = false) =>
    start.mutate(
      { fileId, isAnew },
      { onSuccess: ({ id }) => navigate(`/training/role-plays/${encodeURIComponent(id)}`) },
    );
}
