import { didYouMean, type Report } from '../playbook/diagnose';
import type { SourceText } from '../playbook/source-text';
import type { Moment } from './scenario';
import { endingMoments, reachableMoments } from './scenario-graph';

/** Digits choose a reply, so there can't be more. */
const mostReplies = 9;

/** Finds what would stop a run: dead ends, links to nowhere, circles without a way out, moments never reached. */
export function lintMoments(moments: readonly Moment[], source: SourceText, report: Report): void {
  if (moments.length === 0) {
    const message = 'There is no moment: begin one with `## What happens`, and quote what the prospect says.';
    report('error', 'scenario-no-moments', source.rangeAt(0, 0), message);
    return;
  }
  const names = moments.map(({ id }) => id);
  const reached = reachableMoments(moments);
  const ends = endingMoments(moments);
  for (const moment of moments) {
    lintMoment(moment, report);
    for (const { leadsTo, range } of moment.replies) {
      if (names.includes(leadsTo)) continue;
      const message = `No heading is called \`#${leadsTo}\`.${didYouMean(leadsTo, names)}`;
      report('error', 'scenario-link-to-nowhere', range, message);
    }
    if (!reached.has(moment.id)) {
      const message = 'No way leads here from the first moment: link a reply to it, or remove it.';
      report('warning', 'scenario-unreachable', moment.range, message);
    } else if (moment.replies.length > 0 && !ends.has(moment.id)) {
      const message = 'No way leads from here to an ending: let one of the replies lead out.';
      report('error', 'scenario-no-way-out', moment.range, message);
    }
  }
  if (moments.some(({ id, ending }) => ending !== null && reached.has(id))) return;
  const message =
    'The role-play never ends: begin a last paragraph with `**Good ending.**`, `**So-so ending.**` or `**Bad ending.**`.';
  report('error', 'scenario-no-ending', moments[0]?.range ?? source.rangeAt(0, 0), message);
}

function lintMoment({ lines, replies, ending, range }: Moment, report: Report): void {
  if (!lines.some(({ kind }) => kind === 'spoken')) {
    const message = 'The prospect says nothing here: quote their words in lines that begin with `>`.';
    report('warning', 'scenario-no-lines', range, message);
  }
  if (replies.length === 0 && ending === null) {
    const message =
      'This is a dead end: add replies, or begin a last paragraph with `**Bad ending.**` or another.';
    report('error', 'scenario-dead-end', range, message);
  }
  if (replies.length > 0 && ending !== null) {
    const message = 'A moment that ends the call has no replies: remove them, or the line with the ending.';
    report('error', 'scenario-ending-with-replies', range, message);
  }
  if (replies.length > mostReplies) {
    const message = `There are ${replies.length} replies, and a run shows ${mostReplies}: choose the ones that matter.`;
    report('error', 'scenario-too-many-replies', range, message);
  }
  for (const reply of replies) {
    if (reply.ratings.length > 0) continue;
    const message =
      'The reply counts nothing: write below it what it scores and why, such as "  - `listened` 4: ...".';
    report('warning', 'scenario-missing-points', reply.range, message);
  }
}
