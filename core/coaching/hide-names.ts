/** A name that must not leave, and whose it is; `isExact` ones count with their capitals only. */
export interface KnownName {
  readonly kind: 'Account' | 'Contact' | 'Rep';
  /** The record's id: all names of one record become the same words. */
  readonly key: string;
  readonly text: string;
  readonly isExact?: boolean;
}

export interface NameHider {
  /** "Account 1", "Rep 2": always the same for one record, counted in the order in which they are met. */
  label(kind: KnownName['kind'], key: string): string;
  /** A text with every known name, e-mail address, web address and telephone number replaced. */
  hide(text: string): string;
}

const emailAddress = /[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[a-z]{2,}/gi;
const webAddress = /\b(?:https?:\/\/|www\.)\S+/gi;
/** Seven digits or more with the signs between them; a date like 2026-11-22 is none. */
const phoneNumber = /(?<![\w-])(?!\d{4}-\d\d-\d\d)\+?\(?\d(?:[\s().\-/]{0,2}\d){6,}/g;

/** Replaces names consistently; what is found depends on the names that are known. */
export function createNameHider(names: readonly KnownName[]): NameHider {
  const labels = new Map<string, string>();
  const counts = new Map<string, number>();
  const byFirstWord = new Map<string, KnownName[]>();
  for (const name of names) {
    const first = firstWord(name.text);
    if (first === '') continue;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.text.length - a.text.length);
  const label: NameHider['label'] = (kind, key) => {
    const known = labels.get(`${kind} ${key}`);
    if (known !== undefined) return known;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    labels.set(`${kind} ${key}`, `${kind} ${count}`);
    return `${kind} ${count}`;
  };
  const hideNames = (text: string) => {
    let hidden = '';
    let end = 0;
    for (const word of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (word.index < end) continue;
      const found = byFirstWord
        .get(word[0].toLowerCase())
        ?.map((name) => ({ name, start: word.index - nameStart(name.text) }))
        .find(({ name, start }) => start >= end && standsAt(text, start, name));
      if (found === undefined) continue;
      hidden += text.slice(end, found.start) + label(found.name.kind, found.name.key);
      end = found.start + found.name.text.length;
    }
    return hidden + text.slice(end);
  };
  return {
    label,
    hide: (text) =>
      hideNames(
        text
          .replace(emailAddress, '(e-mail address)')
          .replace(webAddress, '(web address)')
          .replace(phoneNumber, '(telephone number)'),
      ),
  };
}

const nameStart = (name: string) => Math.max(name.search(/[\p{L}\p{N}]/u), 0);

function firstWord(name: string): string {
  return /[\p{L}\p{N}]+/u.exec(name)?.[0].toLowerCase() ?? '';
}

function standsAt(text: string, start: number, { text: name, isExact }: KnownName): boolean {
  const part = text.slice(start, start + name.length);
  const isSame = isExact ? part === name : part.toLowerCase() === name.toLowerCase();
  return isSame && !/^[\p{L}\p{N}]/u.test(text.slice(start + name.length, start + name.length + 2));
}
