import { placeOfFile } from '../../../core/playbook/playbook-mount';
import { useRequest } from '../../app/use-request';

/** The folder that the file lies in, by its name; empty while there is only one. */
export function useFolderName(fileId: string): string {
  const folders = useRequest('playbook.list', {}).data?.folders ?? [];
  if (folders.length < 2) return '';
  return folders.find(({ id }) => id === placeOfFile(fileId).folderId)?.name ?? '';
}
