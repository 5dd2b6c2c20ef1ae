/** Playbooks as the sample company ran them, in earlier and shorter texts than those that come with the app. */
const oldNoFirst = `---
id: old-no-come-back
title: Old no, come back
goal: Find out how the winner delivered.
pools: [old-no]
---

## Prepare

- [ ] Read the deal again: where did they lean the other way? {#read-deal required}
- [ ] Ask around in the team: who knows somebody there? {#ask-around}

## Call

::question[How has it turned out?]{#how-it-went type=choice options="As promised | Some of it | Not as promised" required}
::question[If you were to choose again, what would you want to see first?]{#see-first}

## Review

::question[Verdict]{#verdict type=choice saves=engagement.verdict required}
`;

const oldNoSecond = oldNoFirst.replace(
  '\n## Call',
  '- [ ] Bring something useful that has nothing to do with winning {#useful}\n\n## Call',
);

const statusTalk = `---
id: check-in-and-status-talk
title: How are things?
goal: Hear of trouble before it happens.
pools: [check-in, quiet-customer]
---

## Prepare

- [ ] Look up what they bought and what was promised with it {#look-up required}
- [ ] Have one number ready: what it brought them {#one-number}

## Call

::question[What is coming up with you this year?]{#coming-up required}
::question[Who else could use this?]{#who-else}

## Review

::question[Verdict]{#verdict type=choice saves=engagement.verdict required}
`;

interface SampleText {
  /** SHA-256 of the text, as the host computes it; a test compares the two. */
  readonly id: string;
  readonly playbookId: string;
  readonly title: string;
  readonly text: string;
}

export const sampleTexts = {
  oldNoFirst: {
    id: '76010bf9e4c45c82aa4fe33158638c90813f544f93b3d33d0e09fe6d001c3d22',
    playbookId: 'old-no-come-back',
    title: 'Old no, come back',
    text: oldNoFirst,
  },
  oldNoSecond: {
    id: '6d86c4cfa7fe4169f30efdb9f14ef570c634f4f8dfc21cd2e21612b2e918a731',
    playbookId: 'old-no-come-back',
    title: 'Old no, come back',
    text: oldNoSecond,
  },
  statusTalk: {
    id: '8f2b70b5a9687b32bc4ac1c0932f03c906d36595a7532f0ae474c1a23f173294',
    playbookId: 'check-in-and-status-talk',
    title: 'How are things?',
    text: statusTalk,
  },
} as const satisfies Readonly<Record<string, SampleText>>;
