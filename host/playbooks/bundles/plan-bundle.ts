import { setImmediate as nextTurn } from 'node:timers/promises';
import { AppError } from '../../../core/app-error';
import { bundleNamesProblem } from '../../../core/playbook/bundle-names';
import type { BundlePlan } from '../../../core/playbook/bundle-plan';
import { type ArrivedPlaybook, compareBundle } from '../../../core/playbook/compare-bundle';
import { isReadme, parsePlaybook } from '../../../core/playbook/parse-playbook';
import { mostPlaybookBytes } from '../../../core/playbook/text-size';
import type { HostContext } from '../../host-context';
import { hashOf } from '../read-playbook-file';
import { withPublishStates } from '../runnable-playbooks';
import { BundleRefusal, refusalWords } from './bundle-refusal';
import type { BundleStage } from './bundle-stage';
import { type BundleText, decodeText, readBundle } from './read-bundle';

/**
 * Reads a zip of playbooks, or one playbook, and says what taking it into the folder would do.
 * @throws AppError `unreadable-file` for what is refused, `not-allowed` for a folder that takes nothing
 */
export async function planBundle(
  context: HostContext,
  stage: BundleStage,
  file: { readonly name: string; readonly bytes: Buffer; readonly folderId: string },
): Promise<BundlePlan> {
  const { playbooks, folders } = await context.playbooks.list();
  const folder = folders.find(({ id }) => id === file.folderId);
  if (!folder?.isOn || folder.isReadOnly) {
    throw new AppError('not-allowed', 'This folder takes no playbooks. Nothing was written; choose another.');
  }
  const texts = await readFileTexts(file.name, file.bytes).catch((error: unknown) => {
    throw refusalWords(error, file.name);
  });
  const arrived: ArrivedPlaybook[] = [];
  for (const one of texts.filter(({ name }) => !isReadme(name))) {
    arrived.push(arrivedPlaybook(context, one));
    await nextTurn();
  }
  const planId = await stage.put(texts.filter(({ name }) => !isReadme(name)).map(({ text }) => text));
  return {
    planId,
    folderId: folder.id,
    entries: compareBundle(arrived, folder.id, withPublishStates(context, playbooks)),
    leftOut: texts.filter(({ name }) => isReadme(name)).map(({ name }) => name),
  };
}

async function readFileTexts(name: string, bytes: Buffer): Promise<BundleText[]> {
  if (!/\.md$/i.test(name)) return readBundle(bytes);
  const problem = bundleNamesProblem([name]);
  if (problem !== null) throw new BundleRefusal(problem);
  if (bytes.length > mostPlaybookBytes) throw new BundleRefusal('it is over 1 MB');
  return [{ name, text: decodeText(bytes, name) }];
}

function arrivedPlaybook(context: HostContext, { name, text }: BundleText): ArrivedPlaybook {
  const { id, title, diagnostics } = parsePlaybook(text, { fileName: name, picklists: context.settings() });
  const errorCount = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { name, id, title, errorCount, hash: hashOf(text) };
}
