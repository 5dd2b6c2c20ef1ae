import { utf8Length } from './text-size';

const deviceNames = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(\..*)?$/i;
// Windows refuses these, and a folder of playbooks is shared between systems.
const refusedCharacters = /[\p{Cc}<>:"|?*\\]/u;

/** Why the name can't be a playbook's path inside the folder; `null` when it can. */
export function fileIdProblem(fileId: string): string | null {
  return pathProblem(fileId) ?? (/[^/]\.md$/i.test(fileId) ? null : 'it does not end in `.md`');
}

/** The same for a folder's path, or a file's of any kind. */
export function pathProblem(path: string): string | null {
  const parts = path.split('/');
  if (refusedCharacters.test(path)) return 'it holds a character that not every computer can store';
  if (path.startsWith('/') || parts.some((part) => part === '' || part === '.' || part === '..')) {
    return 'it leads out of the playbook folder';
  }
  if (parts.some((part) => part.startsWith('.'))) return 'a part of it begins with a dot';
  if (parts.some((part) => /[. ]$/.test(part))) return 'a part of it ends with a dot or a space';
  if (parts.some((part) => deviceNames.test(part))) return 'Windows keeps that name for a device';
  if (parts.some((part) => utf8Length(part) > 200)) return 'it is too long';
  return null;
}

/**
 * Two names with one key are one file on some computer: capitals, composed and decomposed letters and
 * signs without width don't count there.
 */
export function fileKey(name: string): string {
  const visible = name.replace(/\p{Default_Ignorable_Code_Point}/gu, '').normalize('NFC');
  return visible.toUpperCase().toLowerCase().normalize('NFC');
}
