import { counted, dayAndMonth } from '../calendar/date-words';
import type { ReadinessSettings } from '../settings/settings';
import type { StepChanges } from './changed-steps';
import { bestPoints, type ReadinessPartName } from './readiness';
import type { ReadinessEvidence } from './readiness-evidence';

export const readinessPartWords: Readonly<Record<ReadinessPartName, string>> = {
  reading: 'Reading',
  recall: 'Recall',
  'role-play': 'Role-plays',
  'supervised-run': 'Supervised runs',
};

/** What is there of each part, as a sentence says it. */
export function evidenceWords(name: ReadinessPartName, evidence: ReadinessEvidence, asOf: string): string {
  switch (name) {
    case 'reading': {
      const { readCount, stepCount } = evidence;
      if (stepCount === 0) return 'There is nothing to read.';
      return `${readCount} of ${counted(stepCount, 'step')} of the lesson read.`;
    }
    case 'recall': {
      const { drilledCount, cardCount, recall, recallOn } = evidence;
      if (cardCount === 0) return 'There are no cards.';
      const drilled = `${drilledCount} of ${counted(cardCount, 'card')} drilled`;
      if (drilledCount === 0) return `${drilled}.`;
      return `${drilled}. Of all of them ${percentOf(recall)} will still be known on ${dayAndMonth(recallOn, asOf)}, FSRS predicts.`;
    }
    case 'role-play': {
      const { rolePlays, scenarioCount } = evidence;
      const best = bestPoints(evidence);
      if (rolePlays.length === 0) {
        return scenarioCount === 0 ? 'No role-play counts on this playbook.' : 'Not played yet.';
      }
      const played = rolePlays.length === 1 ? 'Played once' : `Played ${rolePlays.length} times`;
      return best === null ? `${played}, without points.` : `${played}, the best with ${best} of 100 points.`;
    }
    case 'supervised-run': {
      const { supervisedRuns } = evidence;
      const last = supervisedRuns.at(-1);
      if (!last) return 'No call was watched yet.';
      const count = counted(supervisedRuns.length, 'call');
      return `${count} watched, the last by ${last.coachName} on ${dayAndMonth(last.on, asOf)}.`;
    }
  }
}

/** What the rule asks for of each part; `null` where it asks for nothing. */
export function askedWords(name: ReadinessPartName, rule: ReadinessSettings): string | null {
  switch (name) {
    case 'reading':
      if (rule.readPercent === 0) return null;
      return rule.readPercent === 100 ? 'the whole lesson read' : `${rule.readPercent}% of the lesson read`;
    case 'recall':
      if (rule.recallPercent === 0) return null;
      return `${rule.recallPercent}% of the cards still known ${aheadWords(rule.recallAheadDays)}`;
    case 'role-play':
      return rule.rolePlayPoints === 0 ? null : `${rule.rolePlayPoints} of 100 points in a role-play`;
    case 'supervised-run':
      return rule.supervisedRuns === 0 ? null : counted(rule.supervisedRuns, 'supervised run');
  }
}

/** The whole rule: what it asks for, who says "ready", and when that expires. */
export function ruleWords(rule: ReadinessSettings, names: readonly ReadinessPartName[]): string {
  const asked = names.flatMap((name) => askedWords(name, rule) ?? []);
  const needs = asked.length === 0 ? 'The rule asks for nothing.' : `The rule asks for ${listed(asked)}.`;
  const given =
    rule.givenBy === 'coach'
      ? 'A coach says “ready”.'
      : 'Whoever meets it is ready from that day on; a coach may say so before.';
  return `${needs} ${given} It expires when ${rule.changedPercent}% of the questions and required steps have changed.`;
}

/** "3 of 9 steps changed since 12 May"; '' when none did. */
export function changeWords({ count, total }: StepChanges, since: string, asOf: string): string {
  return count === 0 ? '' : `${count} of ${counted(total, 'step')} changed since ${dayAndMonth(since, asOf)}`;
}

/** Rounded down, so that no figure looks as if it met a rule that it misses. */
export function percentOf(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)}%`;
}

function aheadWords(days: number): string {
  return days === 0 ? 'today' : `in ${counted(days, 'day')}`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
