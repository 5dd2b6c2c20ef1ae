import { setImmediate as nextTurn } from 'node:timers/promises';
import { AppError } from '../../core/app-error';
import { cardsOf } from '../../core/training/cards-of';
import { askedSteps } from '../../core/training/changed-steps';
import type { DrillCard } from '../../core/training/drill-card';
import { type LessonPart, lessonOf } from '../../core/training/lesson';
import type { AskedStep } from '../../core/training/ready-mark';
import { runnablePlaybook, withPublishStates } from '../playbooks/runnable-playbooks';
import type { RecordContext } from '../record-context';

/** A playbook as reps run it, with all that training makes of it. */
export interface TrainingPlaybook {
  readonly fileId: string;
  readonly playbookId: string;
  readonly title: string;
  readonly goal: string;
  readonly cards: readonly DrillCard[];
  readonly lesson: readonly LessonPart[];
  readonly asked: readonly AskedStep[];
  readonly text: string;
  readonly textHash: string;
  /** The number of its publication; `null` when the file runs as it stands. */
  readonly version: number | null;
}

/** Cards are made once for each text. */
export class TrainingPlaybooks {
  readonly #made = new Map<string, { key: string; playbook: TrainingPlaybook }>();

  constructor(private readonly context: RecordContext) {}

  /** Every playbook of the library by its title, or those with these ids; of several with one id the first. */
  async list(wanted?: ReadonlySet<string>): Promise<readonly TrainingPlaybook[]> {
    const all = (await this.context.playbooks.list()).playbooks;
    const playbooks = wanted ? all.filter(({ id }) => wanted.has(id)) : all;
    const found: TrainingPlaybook[] = [];
    for (const { fileId, hash, publishState, published } of withPublishStates(this.context, playbooks)) {
      const key = `${hash} ${publishState} ${published?.number ?? 0}`;
      const version = publishState === 'as-it-stands' ? null : (published?.number ?? null);
      found.push(await this.#get(fileId, key, version));
    }
    const ids = new Set<string>();
    return found
      .filter(({ playbookId }) => !ids.has(playbookId) && ids.add(playbookId))
      .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  }

  /** @throws AppError `not-found` when the file is gone */
  async get(fileId: string): Promise<TrainingPlaybook> {
    return this.#find('fileId', fileId);
  }

  /** @throws AppError `not-found` when no playbook of the library has this id */
  async byPlaybookId(playbookId: string): Promise<TrainingPlaybook> {
    return this.#find('playbookId', playbookId);
  }

  async #find(key: 'fileId' | 'playbookId', value: string): Promise<TrainingPlaybook> {
    const found = (await this.list()).find((playbook) => playbook[key] === value);
    if (found) return found;
    throw new AppError(
      'not-found',
      'This playbook is not in the library any more. What was learned of it is kept; choose another one.',
      { [key]: value },
    );
  }

  async #get(fileId: string, key: string, version: number | null): Promise<TrainingPlaybook> {
    const known = this.#made.get(fileId);
    if (known?.key === key) return known.playbook;
    // Making cards of a whole library takes longer than others may be kept waiting.
    await nextTurn();
    const { text, textHash, playbook } = await runnablePlaybook(this.context, fileId);
    const made = {
      fileId,
      playbookId: playbook.id,
      title: playbook.title,
      goal: playbook.goal,
      cards: cardsOf(playbook, text),
      lesson: lessonOf(playbook, text),
      asked: askedSteps(playbook),
      text,
      textHash,
      version,
    };
    this.#made.set(fileId, { key, playbook: made });
    return made;
  }
}
