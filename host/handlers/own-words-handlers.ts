import path from 'node:path';
import { AppError } from '../../core/app-error';
import type { Handlers } from '../../core/contract';
import { recordingName } from '../../core/own-words/recording-name';
import type { Take } from '../../core/own-words/take';
import type { HostContext } from '../host-context';
import { buildOwnWordsPage, listScripts, strayRecordings } from '../own-words/own-words-pages';
import { openRecordingFolder } from '../own-words/recording-folder';
import { runnablePlaybook } from '../playbooks/runnable-playbooks';
import { putRecord } from '../records/put-record';
import { traineeId } from '../training/trainee';

type Names = Extract<keyof Handlers, `ownWords.${string}`>;

/** Openers in one's own words; what is spoken lies in the workspace's folder `recordings`. */
export function ownWordsHandlers(context: HostContext): Pick<Handlers, Names> {
  const { store, records } = context;
  const recordings = openRecordingFolder(path.join(context.workspace.folder, 'recordings'));

  const takeOrThrow = (id: string): Take => {
    const known = Object.hasOwn(store.data.takes, id) ? store.data.takes[id] : undefined;
    if (known) return known;
    throw new AppError('not-found', 'This take was removed. Make another one.');
  };
  const save = async (changed: Take): Promise<Take> => {
    await store.commit([putRecord('takes', changed)]);
    return changed;
  };
  const begin = async (fileId: string, fields: Pick<Take, 'audioType' | 'words' | 'isEnded'>) => {
    const { playbook } = await runnablePlaybook(context, fileId);
    const repId = traineeId(context);
    const at = context.localNow();
    return save(
      records.create('takes', { ...fields, repId, playbookId: playbook.id, at, durationMs: 0, saidIds: [] }),
    );
  };

  return {
    'ownWords.list': () => listScripts(context, recordings),
    'ownWords.get': ({ fileId }) => buildOwnWordsPage(context, recordings, fileId),
    'ownWords.write': async ({ fileId, id, words }) => {
      if (id === undefined) return begin(fileId, { audioType: null, words, isEnded: true });
      const known = takeOrThrow(id);
      if (known.audioType !== null) {
        throw new AppError('bad-request', 'This take was spoken, so it has no words to change.');
      }
      return save(records.update('takes', known, { words }));
    },
    'ownWords.begin': ({ fileId, audioType }) => begin(fileId, { audioType, words: '', isEnded: false }),
    'ownWords.addPart': async ({ id, offset, base64 }) => {
      const known = takeOrThrow(id);
      if (known.isEnded) throw new AppError('not-allowed', 'This take has ended. Record another one.');
      return { bytes: await recordings.add(known, offset, Buffer.from(base64, 'base64')) };
    },
    'ownWords.end': ({ id, durationMs }) =>
      save(records.update('takes', takeOrThrow(id), { durationMs, isEnded: true })),
    'ownWords.read': async ({ id, offset }) => {
      const { bytes, isLast } = await recordings.read(takeOrThrow(id), offset);
      return { base64: Buffer.from(bytes).toString('base64'), isLast };
    },
    'ownWords.judge': ({ id, saidIds }) => save(records.update('takes', takeOrThrow(id), { saidIds })),
    'ownWords.remove': async ({ id }) => {
      const name = recordingName(takeOrThrow(id));
      // A take without its file can be seen and removed; a file without its take could only be stumbled upon.
      if (name !== null) await recordings.remove(name);
      await store.commit([{ remove: 'takes', id }]);
      return {};
    },
    'ownWords.removeStrays': async () => {
      const strays = await strayRecordings(context, recordings);
      for (const { name } of strays) await recordings.remove(name);
      return { count: strays.length };
    },
  };
}
