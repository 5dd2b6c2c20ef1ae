import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../../core/app-error';
import { diskError } from '../../storage/disk-error';

/**
 * Where checked texts from outside wait until somebody agrees: beside the playbooks, never among them.
 * Only this run knows what they are, so the next one begins with an empty stage.
 */
export class BundleStage {
  readonly #folder: string;

  constructor(
    workspaceFolder: string,
    private readonly newId: () => string,
  ) {
    this.#folder = stageFolder(workspaceFolder);
  }

  /** @throws AppError `disk-full` or `disk-failed`; then nothing stays behind */
  async put(texts: readonly string[]): Promise<string> {
    const id = this.newId();
    try {
      await mkdir(this.#placeOf(id), { recursive: true });
      for (const [index, text] of texts.entries()) await writeFile(this.#fileOf(id, index), text);
    } catch (error) {
      await this.drop(id);
      throw diskError(error, 'the playbooks could not be looked at and none was written');
    }
    return id;
  }

  /** The text at that place of the list. @throws AppError `not-found` */
  async read(id: string, index: number): Promise<string> {
    try {
      return await readFile(this.#fileOf(id, index), 'utf8');
    } catch (error) {
      throw new AppError(
        'not-found',
        'These files are not held any more. Nothing of them was written; choose them again.',
        {},
        { cause: error },
      );
    }
  }

  async drop(id: string): Promise<void> {
    // What can't be removed now is removed at the next start.
    await rm(this.#placeOf(id), { recursive: true, force: true }).catch(() => undefined);
  }

  #placeOf(id: string): string {
    return path.join(this.#folder, id);
  }

  #fileOf(id: string, index: number): string {
    return path.join(this.#placeOf(id), `${index}.md`);
  }
}

/** Removes what a run that was killed left on its stage. */
export async function clearBundleStage(workspaceFolder: string): Promise<void> {
  await rm(stageFolder(workspaceFolder), { recursive: true, force: true }).catch(() => undefined);
}

function stageFolder(workspaceFolder: string): string {
  return path.join(workspaceFolder, 'staged');
}
