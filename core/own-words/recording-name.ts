import type { AudioType, Take } from './take';

const endings: Readonly<Record<AudioType, string>> = {
  'audio/webm': 'webm',
  'audio/ogg': 'ogg',
  'audio/mp4': 'm4a',
};

/** The name of a take's file; `null` for a written one, and for an id that is no file name: it came from elsewhere. */
export function recordingName({ id, audioType }: Pick<Take, 'id' | 'audioType'>): string | null {
  if (audioType === null || !/^[\w-]+$/.test(id)) return null;
  return `${id}.${endings[audioType]}`;
}

export function isRecordingName(name: string): boolean {
  return Object.values(endings).some((ending) => name.endsWith(`.${ending}`));
}
