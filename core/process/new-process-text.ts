/** A process to begin with, where the shipped one is not in the folder. */
export const newProcessText = `---
id: our-process
title: From first contact to close
kind: process
goal: Everybody knows where a deal stands, and what both sides agreed on next.
---

How we sell when it goes well. Each heading is a stage, each box is what has to be true before a deal moves on.

## First contact

- [ ] They agreed to a talk, with a date {required}

## Their story

- [ ] The problem stands in their own words {required}

## Proposal

- [ ] It was talked through before it was sent {required}

## Decision

- [ ] The day of the answer is agreed on {required}

## Close

- [ ] The baton is passed, and those who helped are written down {required}
`;
