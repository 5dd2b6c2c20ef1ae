import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexRapport, type RapportPerson } from '../../core/rapport/rapport-index';
import { findRapport } from '../../core/rapport/rapport-match';
import { searchRapport } from '../../core/rapport/search-rapport';
import { topicKey } from '../../core/rapport/topic-key';

function person(name: string, interests: string[], rest: Partial<RapportPerson> = {}): RapportPerson {
  const account = { accountId: 'acme', accountName: 'Acme' };
  return { kind: 'contact', id: name.toLowerCase(), name, ...account, interests, connections: [], ...rest };
}
const rep = (name: string, interests: string[], connections: string[] = []): RapportPerson =>
  person(name, interests, { kind: 'rep', accountId: '', accountName: '', connections });

describe('the key of an interest', () => {
  it.each([
    ['Wooden Boats', 'wooden boat'],
    ['Fußball', 'fussball'],
    ['CAFÉS', 'cafe'],
    ['Movies', 'movie'],
    ['hobbies', 'hobby'],
    ['boxes', 'box'],
    ['rock-climbing', 'Rock climbing'],
  ])('takes %s for %s', (one, other) => {
    expect(topicKey(one)).toBe(topicKey(other));
    expect(topicKey(one)).not.toBe('');
  });

  it.each([
    ['chess', 'chest'],
    ['tennis', 'tenni'],
    ['bus', 'bu'],
  ])('keeps %s apart from %s', (one, other) => expect(topicKey(one)).not.toBe(topicKey(other)));

  it('does not change when it is made again, and has no case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (topic) => {
        expect(topicKey(topic.trim())).toBe(topicKey(topic));
        expect(topicKey(topicKey(topic))).toBe(topicKey(topicKey(topicKey(topic))));
      }),
    );
    expect(topicKey(' !? ')).toBe('');
  });
});

describe('what people share', () => {
  const marta = person('Marta Voss', ['sailing', 'Rye baking'], { connections: ['Rotary'] });
  const len = person('Len', ['Sailing']);
  const ilse = person('Ilse', ['sailing'], { accountId: 'granite', accountName: 'Granite Shore' });
  const dana = rep('Dana', ['SAILING'], ['Rotary']);
  const tom = rep('Tom', ['golf']);
  const index = indexRapport([marta, len, ilse, dana, tom]);

  it('is told in words, me first, then colleagues, then people elsewhere', () => {
    expect(findRapport(marta, index, 'dana').map(({ words }) => words)).toEqual([
      'You and Marta Voss share a connection: Rotary',
      'You, Len, Ilse (Granite Shore) and Marta Voss all like sailing',
    ]);
  });

  it('names another rep by name, and nobody for what nobody shares', () => {
    const [first] = findRapport(marta, index, null);
    expect(first?.words).toBe('Dana and Marta Voss share a connection: Rotary');
    expect(findRapport(person('Solo', ['curling']), index, null)).toEqual([]);
    expect(findRapport(person('Tom', ['golf'], { id: 'tom' }), index, null)).toEqual([]);
  });

  it('counts the rest where many share it', () => {
    const many = Array.from({ length: 9 }, (_, count) => person(`P${count}`, ['golf']));
    const [match] = findRapport(many[0] as RapportPerson, indexRapport(many), null);
    expect(match).toMatchObject({ more: 4, words: 'P1, P2, P3, P4, 4 others and P0 all like golf' });
  });

  it('is found by the interest, its plural and by a name', () => {
    const topics = (search: string) => searchRapport(index, search, 10).map(({ topic }) => topic);
    expect(topics('sail')).toEqual(['sailing']);
    expect(topics('voss marta')).toEqual(['sailing', 'Rotary', 'Rye baking']);
    expect(topics('')).toEqual(['sailing', 'Rotary']);
    expect(topics('.*')).toEqual(['sailing', 'Rotary']);
    expect(searchRapport(index, 'ilse', 1)[0]?.people[0]?.name).toBe('Ilse');
  });
});
