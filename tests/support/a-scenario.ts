/** A small role-play without a fault, on the scorecard of `examplePlaybook`-like playbooks with `listened` and `asked`. */
export const exampleScenario = `---
kind: scenario
id: after-the-fair
title: After the fair
playbook: after-the-trade-fair
difficulty: 1
persona: Ada Lind, owner of Lind Print
mood: In a hurry
real-reason: She never got the sample.
facts:
  - You met at the fair
---

Find out whether it was real.

## She picks up

> Lind.
>
> Who is this?

*A press runs.*

- [You asked for a sample.](#the-sample)
  - \`listened\` 5: You named what she wanted.
  - \`asked\` yes: It is her turn.
- [I am your new partner!](#goodbye)
  - \`listened\` 1: That was about you.

## The sample

> It never came.

- [Then I bring it myself.](#tomorrow)
  - \`listened\` 4: You heard it.
- [Odd. Ours never get lost.](#goodbye)
  - \`listened\` 1: She is right and you are wrong.

## Tomorrow

> Tomorrow, then.

**Good ending.** A date.

## Goodbye

> Goodbye.

**Bad ending.** Nothing.

## Hidden story

The sample lay in the wrong box.
`;

/** The playbook whose scorecard it counts on. */
export const scenarioPlaybook = `---
id: after-the-trade-fair
title: After the trade fair
---

## Prepare

- [ ] Read

## Call

::question[Still open?]{#still}

## Review

:::score[I listened]{#listened max=5 weight=3}
Five: they spoke.
:::
:::score[I asked]{#asked type=yes-no}
Yes, if asked.
:::
:::score[In a word]{#word type=text}
A word.
:::
`;
