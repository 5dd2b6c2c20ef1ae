import type { RequestOutput } from '../../../core/contract';
import type { PlaybookPage } from '../../../core/playbook/playbook-page';
import { showDone } from '../../app/show-done';
import { showFailure } from '../../app/show-failure';
import { useStatus } from '../../app/use-status';
import { bridge } from '../../bridge';
import { keepTexts, readKeptTexts } from './draft-store';

type Version = RequestOutput<'playbook.versions'>['versions'][number];

/** Makes a version the file's text again; the text that gives way is among the kept texts of the editor. */
export function useRestore(fileId: string, page: PlaybookPage | undefined): (version: Version) => void {
  const folder = useStatus()?.folder ?? '';
  const restore = async (version: Version) => {
    if (page === undefined) return;
    const { text } = await bridge.request('playbook.versionText', { id: version.id });
    const kept = readKeptTexts(folder, fileId);
    const isKept = kept.some((one) => one.text === page.text);
    if (!isKept)
      keepTexts(folder, fileId, [{ at: new Date().toISOString(), whose: 'mine', text: page.text }, ...kept]);
    const result = await bridge.request('playbook.save', { fileId, text, baseHash: page.hash });
    if (result.outcome === 'saved') {
      showDone(
        `The file has the text of version ${version.number} again. What stood there is among its kept texts.`,
      );
      return;
    }
    showDone('The file has changed meanwhile, so nothing was restored. Look at it, and try again.');
  };
  return (version) =>
    void restore(version).catch((error: unknown) => showFailure(error, 'It was not restored'));
}
