import { rename } from 'node:fs/promises';
import { AppError } from '../../core/app-error';
import { contract, type Handlers } from '../../core/contract';
import type { HostContext } from '../host-context';
import { createHostEvents, type HostEventListener } from '../host-events';
import { diskError } from '../storage/disk-error';
import { fillPractice } from './practice-records';
import { refuseInPractice } from './refused-in-practice';

/** The practice workspace beside a real one. It is opened by the first request, and made where there is none. */
export interface Practice {
  readonly handlers: Handlers;
  onEvent(listener: HostEventListener): () => void;
  close(): Promise<void>;
}

export interface OpenedPractice {
  readonly context: HostContext;
  readonly handlers: Handlers;
  onEvent(listener: HostEventListener): () => void;
  close(): Promise<void>;
}

interface PracticeParts {
  readonly folder: string;
  readonly real: HostContext;
  readonly open: () => Promise<OpenedPractice>;
}

export function createPractice({ folder, real, open }: PracticeParts): Practice {
  const events = createHostEvents();
  let opening: Promise<OpenedPractice> | null = null;
  let isClosed = false;

  const openFilled = async (): Promise<OpenedPractice> => {
    const practice = await open();
    try {
      if (Object.keys(practice.context.store.data.settings).length === 0) {
        await fillPractice(practice.context, real);
      }
    } catch (error) {
      await practice.close();
      throw error;
    }
    practice.onEvent(({ name, payload }) => events.emit(name, payload as never));
    return practice;
  };
  const whenOpen = (): Promise<OpenedPractice> => {
    if (isClosed) return Promise.reject(new AppError('not-allowed', 'No workspace is open at present.'));
    opening ??= openFilled().catch((error: unknown) => {
      // The next request tries again: what stood in the way may be gone.
      opening = null;
      throw error;
    });
    return opening;
  };

  const reset = async () => {
    const practice = await whenOpen().catch(async (error: unknown) => {
      if (!(error instanceof AppError) || !isBeyondUse(error)) throw error;
      await setAside(folder, real.now());
      return null;
    });
    if (practice === null) await whenOpen();
    else await fillPractice(practice.context, real);
    return {};
  };
  const passedOn = Object.keys(contract).map((name) => [
    name,
    async (input: never) => (await whenOpen()).handlers[name as keyof Handlers](input),
  ]);

  return {
    handlers: { ...refuseInPractice(Object.fromEntries(passedOn) as Handlers), 'practice.reset': reset },
    onEvent: events.onEvent,
    async close() {
      isClosed = true;
      // One that could not be opened has nothing to close.
      const practice = await opening?.catch(() => null);
      await practice?.close();
    },
  };
}

/** @throws AppError `disk-full` or `disk-failed` */
async function setAside(folder: string, now: Date): Promise<void> {
  try {
    await rename(folder, `${folder}.corrupt-${now.toISOString().replaceAll(/[:.]/g, '-')}`);
  } catch (error) {
    throw diskError(error, 'practice was not reset');
  }
}

const isBeyondUse = ({ code }: AppError) => code === 'workspace-damaged' || code === 'newer-schema';
