import { useStatus } from '../../app/use-status';
import { ErrorPanel } from '../../ui/error-panel';
import { Loading } from '../../ui/loading';
import { EditorPage } from './editor-page';
import { usePlaybookEditor } from './use-playbook-editor';

/** Writes one playbook. */
export function Editor({ fileId }: { readonly fileId: string }) {
  const folder = useStatus()?.folder;
  return folder === undefined ? <Loading /> : <OpenEditor fileId={fileId} folder={folder} />;
}

function OpenEditor({ fileId, folder }: { readonly fileId: string; readonly folder: string }) {
  const editor = usePlaybookEditor(fileId, folder);
  const { page, state } = editor;
  const isNowhere =
    page.error !== null && (state === null || (state.text === '' && state.base.hash === null));
  if (isNowhere && !page.isFetching) {
    return (
      <ErrorPanel
        title="The playbook could not be read"
        message={page.error.message}
        onRetry={() => void page.refetch()}
      />
    );
  }
  return state === null ? <Loading /> : <EditorPage fileId={fileId} editor={editor} state={state} />;
}
