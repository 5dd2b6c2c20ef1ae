import { placeOfFile } from '../../../core/playbook/playbook-mount';
import { useRequest } from '../../app/use-request';

/** The mounted folder that the file lies in, by its name; empty for the workspace's own. */
export function useFolderName(fileId: string): string {
  const folders = useRequest('playbook.list', {}).data?.folders ?? [];
  return folders.find(({ id, isOwn }) => !isOwn && id === placeOfFile(fileId).folderId)?.name ?? '';
}
