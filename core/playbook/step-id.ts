import { shortHash } from './short-hash';

const pattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const refused = new Set(['constructor', 'prototype']);

/** Lower-case letters, digits and single hyphens, a letter first, 64 at most; no key of prototypes. */
export function isId(text: string): boolean {
  return text.length <= 64 && pattern.test(text) && !refused.has(text);
}

/** A text as part of an id, 48 characters at most; a hash stands in where no Latin letter is left. */
export function slugOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\{\{.*?\}\}/g, ' ')
    .replace(/[\u0300-\u036f'’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const next = slug === '' ? word.slice(0, 48) : `${slug}-${word}`;
    if (next.length > 48) break;
    slug = next;
  }
  return slug === '' ? `t${shortHash(text)}` : slug;
}
