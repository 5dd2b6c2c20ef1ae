import { describe, expect, test } from 'vitest';
import { compareWords } from '../../core/own-words/compare-words';
import { scriptPoints } from '../../core/own-words/script-points';
import { parsePlaybook } from '../../core/playbook/parse-playbook';

const playbook = (call: string) => parsePlaybook(`---\ntitle: Script\n---\n\n## Call\n\n${call}`);
const textsOf = (call: string) => scriptPoints(playbook(call)).map(({ text }) => text);

describe('the points of a script', () => {
  test('are the sentences of what is said first, then the questions that are always asked', () => {
    const texts = textsOf(`Read it slowly.

> Hello {{ contact.firstName }}, this is Ann. We talked in May!
> You went with somebody else. Was it "worth it?" I ask to learn.

::question[How did it go?]{#how}
::question[And the price?]{#price when="how = Badly"}
`);
    expect(texts).toEqual([
      'Hello [First name], this is Ann.',
      'We talked in May!',
      'You went with somebody else.',
      'Was it "worth it?"',
      'I ask to learn.',
      'How did it go?',
    ]);
  });

  test('keep their ids when another sentence comes before them', () => {
    const before = scriptPoints(playbook('> We talked in May.\n'));
    const after = scriptPoints(playbook('> Hello. We talked in May.\n'));
    expect(after.map(({ id }) => id)).toContain(before[0]?.id);
  });

  test('are only the questions where nothing is said before, and nothing where nothing is asked', () => {
    expect(textsOf('::question[How did it go?]{#how}\n')).toEqual(['How did it go?']);
    expect(textsOf('')).toEqual([]);
  });
});

describe('own words beside a point', () => {
  test.each([
    [
      'We talked in May about the cold halls.',
      'I called about your hall when we were talking',
      ['talked', 'halls'],
      ['cold'],
    ],
    ['Hello [First name], this is Ann.', 'hello there', ['hello'], []],
    ['What would you change?', 'Is there something you changed or would be changing?', ['change'], []],
    ['And what of it?', 'anything', [], []],
    ['Bedeutung für Zoë', 'zoë: bedeutung', ['bedeutung'], []],
  ])('%s | %s', (point, written, found, missing) => {
    expect(compareWords(point, written)).toEqual({ found, missing });
  });
});
