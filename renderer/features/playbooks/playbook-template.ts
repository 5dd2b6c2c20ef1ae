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

/** What a new playbook begins with: every kind of step once, ready to be written over. */
export function playbookTemplate(title: string, fileId: string): string {
  return `---
id: ${fileId.replace(/\.md$/, '')}
title: ${JSON.stringify(title)}
goal: What the rep should know or have agreed on when the call is over.
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

::question[Verdict]{#verdict type=choice saves=engagement.verdict required}

:::score[I listened more than I talked]{#listened max=5}
Five: they spoke for two thirds of the time. One: I talked most of it.
:::
`;
}
