import { fileKey } from './file-id-problem';

/** `retail/win-back.md` as `retail/win-back-2.md`; its key is taken from then on. */
export function freeFileId(name: string, taken: Set<string>): string {
  const stem = name.replace(/\.md$/i, '');
  let number = 2;
  while (taken.has(fileKey(`${stem}-${number}.md`))) number++;
  const free = `${stem}-${number}.md`;
  taken.add(fileKey(free));
  return free;
}

/** `win-back` as `win-back-2`, which is taken from then on. */
export function freeId(id: string, taken: Set<string>): string {
  const stem = id.slice(0, 58).replace(/-+$/, '');
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number++;
  const free = `${stem}-${number}`;
  taken.add(free);
  return free;
}
