import type { ReadinessEvidence } from '../../core/training/readiness-evidence';

/** A playbook with ten steps to read, twenty cards and one role-play, of which nothing was done. */
export function someEvidence(fields: Partial<ReadinessEvidence> = {}): ReadinessEvidence {
  return {
    stepCount: 10,
    readCount: 0,
    readOn: null,
    cardCount: 20,
    drilledCount: 0,
    drilledOn: null,
    recall: 0,
    recallOn: '2026-05-19',
    scenarioCount: 1,
    rolePlays: [],
    supervisedRuns: [],
    ...fields,
  };
}

export function aPlayed(on: string, points: number | null) {
  return { id: `play-${on}`, title: 'The talker', on, points };
}

export function aWatched(on: string) {
  return { id: `run-${on}`, on, coachName: 'Ruth', line: '', isPractice: false };
}
