/** `What's new?` as `what-s-new`; never empty. */
export function fileNameOf(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '');
  return slug.slice(0, 60).replace(/-+$/, '') || 'playbook';
}

/** A file id that no other playbook has. */
export function newFileId(title: string, taken: readonly string[]): string {
  const name = fileNameOf(title);
  const isTaken = (fileId: string) => taken.some((one) => one.toLowerCase() === fileId);
  let fileId = `${name}.md`;
  for (let number = 2; isTaken(fileId); number += 1) fileId = `${name}-${number}.md`;
  return fileId;
}

/** What a new playbook may begin with: a call, a message to write, a talk at a table. */
export const templateNames = ['call', 'message', 'meeting'] as const;
export type TemplateName = (typeof templateNames)[number];

/** A whole playbook with every kind of step once, ready to be written over; only who owns it is asked for. */
export function playbookTemplate(title: string, fileId: string, name: TemplateName = 'call'): string {
  const id = fileId.split('/').at(-1)?.replace(/\.md$/, '');
  return `---\nid: ${id}\ntitle: ${JSON.stringify(title)}\n${templates[name]}`;
}

const review = `::question[Verdict]{#verdict saves=engagement.verdict required}
::question[Next step]{#next-step saves=engagement.nextStepText}
::question[On which day?]{#next-step-on saves=engagement.nextStepOn}
`;

const templates: Record<TemplateName, string> = {
  call: `goal: What the rep should know or have agreed on when the call is over.
pools: []
---

Why this call is worth making, in three sentences.

## Prepare

- [ ] Read the history back to the first conversation {#read-history required}

## Call

> Hello {{ contact.firstName | default: "there" }}, …

::question[What has changed since we talked?]{#what-changed required}

:::objection[Now is a bad time]{#bad-time}
"Then let us find a better one. Next week, or next quarter?"
:::

## Review

${review}
:::score[I listened more than I talked]{#listened max=5}
Five: they spoke for two thirds of the time. One: I talked most of it.
:::
`,
  message: `goal: What the reader should know or do when the message is read.
pools: []
---

Why one short message is right here, in three sentences.

## Prepare

- [ ] Name the one problem that this message is about {#one-problem required}
::question[What would it be worth to {{ account.name }}?]{#worth required}

## Call

> Hello {{ contact.firstName | default: "there" }}, …

- [ ] Read it aloud, and take out what is about us {#read-aloud required}
- [ ] Send it, and note the day for an answer {#send required}

:::objection[Send me more about it]{#more-about-it}
"Gladly. Which question should it answer? Then I send that page, and not forty."
:::

## Review

${review}
:::score[It could have been written to nobody else]{#only-for-them type=yes-no}
Yes, if another company could not have got it without a change.
:::
`,
  meeting: `goal: What both sides should have agreed on when they rise from the table.
pools: []
---

Why it is worth an hour of their time, in three sentences.

## Prepare

- [ ] Send the two questions that it is about beforehand {#questions-sent required}
::question[Who will be there, and what does each want from it?]{#who-is-there}

## Call

> Thank you for the hour. What would make it a good one for you, {{ contact.firstName | default: "and for your colleagues" }}?

::question[What would make this hour a good one?]{#good-hour required}
- [ ] Say back in one sentence what was agreed {#said-back required}

:::objection[We have to talk about it among ourselves]{#among-ourselves}
"Of course. What will be the hardest question in the room, and what would help you to answer it?"
:::

## Review

${review}
:::score[Everybody at the table spoke]{#everybody-spoke type=yes-no}
Yes, if each of them said at least one thing that nobody asked for.
:::
`,
};
