import path from 'node:path';
import { isRecordingName } from '../../core/own-words/recording-name';
import type { FileOperations } from '../storage/file-operations';

export interface RecordingFile {
  readonly name: string;
  readonly bytes: number;
}

/** Every recording in the folder; none when there is no such folder. */
export async function listRecordings(files: FileOperations, folder: string): Promise<RecordingFile[]> {
  const names = (await files.readFolder(folder)).filter(isRecordingName);
  return Promise.all(
    names.map(async (name) => ({ name, bytes: (await files.size(path.join(folder, name))) ?? 0 })),
  );
}
