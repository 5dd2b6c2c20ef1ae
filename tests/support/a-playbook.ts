/** The example of product.md, whole and without findings. */
export const examplePlaybook = `---
id: dead-lead-review
title: Dead lead or follow-up?
goal: Learn why they really said no, and decide whether to go on.
owner: Sales coaching
pools: [old-no, declined]
review-by: 2027-06-30
---

Why this works, and how it goes.

## Prepare

- [ ] Read the history back to the first conversation {#read-history required}
- [ ] Find one thing that changed in their business this year {#change}

## Call

> Hello {{ contact.firstName }}, it is {{ rep.name }}.

::question[What would you change about what you use today?]{#would-change}
::question[What held you back last time?]{#real-reason type=choice saves=deal.realLossReason required}

::question[What would have to be true about the budget?]{#budget when="real-reason = No budget"}

:::objection[We have no budget]
Then let us find out what waiting costs.
:::

## Review

::question[Verdict]{#verdict type=choice options="Follow up | Keep warm | Stop" saves=engagement.verdict required}
:::score[I listened more than I talked]{#listened max=5 weight=2}
Five: they spoke for two thirds of the time. One: I pitched.
:::
`;
