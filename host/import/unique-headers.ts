import { headerKey } from '../../core/import/header-key';

const refused = new Set(['__proto__', 'constructor', 'prototype']);
const longestHeader = 200;

/** Gives every column a name of its own and says what was changed. */
export function uniqueHeaders(cells: readonly string[]): { headers: string[]; notes: string[] } {
  const taken = new Set<string>();
  const notes: string[] = [];
  const headers = cells.map((cell, index) => {
    const written = cell.replace(/\uFEFF/g, '').trim();
    let name = written.slice(0, longestHeader);
    if (refused.has(name.toLowerCase())) {
      name = `Column ${index + 1}`;
      notes.push(`A column can't be called “${written}”; it is “${name}” here and is not imported.`);
    } else if (name === '') name = `Column ${index + 1}`;
    const wanted = name;
    for (let count = 2; taken.has(headerKey(name)); count++) name = `${wanted} (${count})`;
    if (name !== wanted) notes.push(`The header “${wanted}” stands there twice; the later one is “${name}”.`);
    taken.add(headerKey(name));
    return name;
  });
  return { headers, notes };
}
