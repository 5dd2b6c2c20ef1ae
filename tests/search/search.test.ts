import { describe, expect, it } from 'vitest';
import { excerpt } from '../../core/search/excerpt';
import { searchWords } from '../../core/search/fold-text';
import { createNameSearch } from '../../core/search/name-search';
import { createNoteIndex } from '../../core/search/note-index';

const names = [
  'Novatech Industries',
  'Acme Corporation',
  'Müller & Söhne GmbH',
  "O'Neil Print",
  'Северсталь',
  'Betasoloin',
  'Acme Foods',
];

function find(search: string, most = 10): string[] {
  const index = createNameSearch();
  for (const name of names) index.put(name, name);
  return index.find(searchWords(search), most);
}

describe('search in names', () => {
  it.each([
    ['nova', 'Novatech Industries'],
    ['novatehc', 'Novatech Industries'],
    ['nvatech', 'Novatech Industries'],
    ['industries nova', 'Novatech Industries'],
    ['tasolo', 'Betasoloin'],
    ['muller', 'Müller & Söhne GmbH'],
    ['MÜLLER', 'Müller & Söhne GmbH'],
    ['oneil', "O'Neil Print"],
    ['o’neil', "O'Neil Print"],
    ['сталь', 'Северсталь'],
    ['acme, corp.', 'Acme Corporation'],
  ])('finds by %j', (search, name) => expect(find(search)[0]).toBe(name));

  it('takes words, never operators or expressions', () => {
    expect(find('-acme')).toEqual(find('acme'));
    expect(find('"acme"')).toEqual(find('acme'));
    expect(find('.*')).toEqual([]);
    expect(find('(a+)+$ [')).toEqual(find('a'));
    expect(find('   ')).toEqual([]);
  });

  it('answers a hostile text at once', () => {
    const start = performance.now();
    find(`${'a'.repeat(400)} ${'(a+)+'.repeat(20)}`);
    find('a b c d e f g h i j k l m n o p q r s t u v w x y z');
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('follows names that change and go', () => {
    const index = createNameSearch();
    index.put('1', 'Acme');
    index.put('1', 'Betasoloin');
    index.put('2', 'Cancity');
    index.remove('2');
    expect(index.find(['acme'], 5)).toEqual([]);
    expect(index.find(['beta'], 5)).toEqual(['1']);
    expect(index.find(['cancity'], 5)).toEqual([]);
    expect(index.textOf('1')).toBe('Betasoloin');
  });
});

describe('search in notes', () => {
  function anIndex() {
    const index = createNoteIndex();
    index.put('old', 'Asked about the budget for next year', 'acme');
    index.put('middle', 'Budget frozen until spring, the café opens then', 'beta');
    index.put('new', 'Price too high', 'acme');
    return index;
  }

  const keysOf = (...asked: Parameters<ReturnType<typeof createNoteIndex>['find']>) =>
    anIndex()
      .find(...asked)
      .map(({ key }) => key);

  it('finds the beginnings of all words, the newest note first', () => {
    expect(keysOf(['budg'], 10)).toEqual(['middle', 'old']);
    expect(keysOf(['budg', 'froz'], 10)).toEqual(['middle']);
    expect(keysOf(['budget', 'price'], 10)).toEqual([]);
    expect(keysOf(['cafe'], 10)).toEqual(['middle']);
    expect(keysOf(['budg'], 1)).toEqual(['middle']);
    expect(keysOf(['b'], 10, (owner) => owner !== 'beta')).toEqual(['old']);
    expect(keysOf([], 10)).toEqual([]);
  });

  it('follows notes that change and go', () => {
    const index = anIndex();
    index.put('old', 'Budget approved', 'acme');
    index.remove('middle');
    expect(index.find(['budget'], 10)).toEqual([{ key: 'old', owner: 'acme' }]);
    expect(index.find(['year'], 10)).toEqual([]);
    expect(index.size).toBe(2);
  });

  it('finds the same as looking at every note, also with thousands of words', () => {
    const index = createNoteIndex();
    const texts = new Map<string, string[]>();
    for (let i = 0; i < 3_000; i++) {
      const words = [`w${i % 7}`, `x${(i * 31) % 1_000}`, `unique${i}`];
      texts.set(`note-${i}`, words);
      index.put(`note-${i}`, words.join(' '), 'acme');
    }
    for (const search of [['w3'], ['x1'], ['unique29'], ['w1', 'x5'], ['uni', 'w6', 'x99'], ['nothing']]) {
      const expected = [...texts]
        .filter(([, words]) => search.every((one) => words.some((word) => word.startsWith(one))))
        .map(([key]) => key)
        .reverse();
      expect(index.find(search, 10_000).map(({ key }) => key)).toEqual(expected);
    }
  });
});

describe('an excerpt', () => {
  it('shows the words in their surroundings on one line', () => {
    const text = `${'long ago '.repeat(20)}they\nsaid the Budget is frozen ${'and so on '.repeat(30)}`;
    const part = excerpt(text, ['budget']);
    expect(part).toMatch(/^….*they said the Budget is frozen.*…$/);
    expect(part.length).toBeLessThan(170);
    expect(excerpt('short', ['nowhere'])).toBe('short');
  });
});
