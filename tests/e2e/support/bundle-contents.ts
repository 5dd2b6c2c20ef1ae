import { aZip } from '../../support/a-zip';

const playbook = (id: string, title: string, words: string) =>
  `---\nid: ${id}\ntitle: ${title}\n---\n\n${words}\n\n## Prepare\n\n- [ ] Read the history {#read}\n\n## Call\n\n## Review\n`;

/** A new playbook, one that stands in every new workspace with another text, and one with its id. */
export const bundleOfThree = aZip([
  { name: 'retail/the-second-shop.md', content: playbook('the-second-shop', 'The second shop', 'Why.') },
  {
    name: 'gracious-loss.md',
    content: playbook('gracious-loss', 'Losing well, the way that our colleagues in the north do it', 'Why.'),
  },
  { name: 'homework-of-ours.md', content: playbook('homework', 'Homework of ours', 'Why.') },
]);

/** No playbook yet, but nearly. */
export const plainNotes = `# After the trade fair

Find out in ten minutes whether the interest at the stand was real. People say friendly things there.

## Before you call

- Read what was said at the stand
- Find one thing that changed since

## The conversation

> Hello, we met at the fair.

Is it still on your list this year?
Who else should be asked?

If they say “send me a brochure”: Gladly. Which question should it answer?

## Afterwards

- Write down what you heard
`;
