import { setImmediate as nextTurn } from 'node:timers/promises';
import { AppError } from '../../../core/app-error';
import { bundleNamesProblem } from '../../../core/playbook/bundle-names';
import type { BundlePlan } from '../../../core/playbook/bundle-plan';
import { type ArrivedPlaybook, compareBundle, type LibraryFile } from '../../../core/playbook/compare-bundle';
import { isReadme, parsePlaybook } from '../../../core/playbook/parse-playbook';
import type { ScoreStep } from '../../../core/playbook/playbook';
import { placeOfFile } from '../../../core/playbook/playbook-mount';
import { mostPlaybookBytes } from '../../../core/playbook/text-size';
import { isScenario } from '../../../core/scenario/is-scenario';
import { parseScenario } from '../../../core/scenario/parse-scenario';
import type { HostContext } from '../../host-context';
import { playbooksById, scorecardOf } from '../../role-play/scorecards';
import type { ScenarioFile } from '../playbook-folder';
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
  const { playbooks, scenarios, folders } = await context.playbooks.list();
  const folder = folders.find(({ id }) => id === file.folderId);
  if (!folder?.isOn || folder.isReadOnly) {
    throw new AppError('not-allowed', 'This folder takes no playbooks. Nothing was written; choose another.');
  }
  const texts = await readFileTexts(file.name, file.bytes).catch((error: unknown) => {
    throw refusalWords(error, file.name);
  });
  const arrived: ArrivedPlaybook[] = [];
  const scorecards = await scorecardsFor(context, texts);
  for (const one of texts.filter(({ name }) => !isReadme(name))) {
    arrived.push(isScenario(one.text) ? arrivedScenario(one, scorecards) : arrivedPlaybook(context, one));
    await nextTurn();
  }
  const library: LibraryFile[] = [
    ...withPublishStates(context, playbooks).map((one) => ({ ...one, isScenario: false })),
    ...scenarios.map((one) => scenarioHere(one, folders)),
  ];
  const planId = await stage.put(texts.filter(({ name }) => !isReadme(name)).map(({ text }) => text));
  return {
    planId,
    folderId: folder.id,
    entries: compareBundle(arrived, folder.id, library),
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
  return { name, id, title, errorCount, hash: hashOf(text), isScenario: false };
}

type ScorecardOf = (playbookId: string) => readonly ScoreStep[] | null;

/** A role-play is checked against the playbook that comes with it, else against the library's. */
function arrivedScenario({ name, text }: BundleText, scorecards: ScorecardOf): ArrivedPlaybook {
  const { id, title, diagnostics } = parseScenario(text, { scorecardOf: scorecards });
  const errorCount = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { name, id, title: title || name, errorCount, hash: hashOf(text), isScenario: true };
}

async function scorecardsFor(context: HostContext, texts: readonly BundleText[]): Promise<ScorecardOf> {
  const wanted = new Set(
    texts.filter(({ text }) => isScenario(text)).map(({ text }) => parseScenario(text).playbookId),
  );
  const found = new Map<string, readonly ScoreStep[]>();
  if (wanted.size === 0) return () => null;
  for (const [id, playbook] of await playbooksById(context, [...wanted]))
    found.set(id, scorecardOf(playbook));
  for (const { name, text } of texts.filter((one) => !isScenario(one.text) && !isReadme(one.name))) {
    const playbook = parsePlaybook(text, { fileName: name, picklists: context.settings() });
    if (wanted.has(playbook.id)) found.set(playbook.id, scorecardOf({ playbook }));
  }
  return (id) => found.get(id) ?? null;
}

/** Role-plays are never published: what stands in the folder is played. */
function scenarioHere(
  { fileId, text, hash }: ScenarioFile,
  folders: readonly { readonly id: string; readonly isReadOnly: boolean }[],
): LibraryFile {
  const { id, title } = parseScenario(text);
  const isReadOnly = folders.some((one) => one.id === placeOfFile(fileId).folderId && one.isReadOnly);
  return {
    ...{ fileId, hash, id, title: title || fileId, isReadOnly, isScenario: true },
    ...{ publishState: 'as-it-stands', published: null },
  };
}
