import { latestVersion } from '../coaching/versions';
import type { ReadinessSettings } from '../settings/settings';
import type { TraineeHistory } from '../training/card-progress';
import { type PathPace, pathPace } from '../training/path-pace';
import { stageProgress } from '../training/path-progress';
import { type Readiness, readinessOf } from '../training/readiness';
import type { ReadinessEvidence } from '../training/readiness-evidence';
import type { AskedStep } from '../training/ready-mark';
import { type ReadyState, readyState } from '../training/ready-state';
import type { PathVersion } from './path-version';
import type { SharedContent } from './shared-training';
import { taughtEvidence } from './taught-evidence';
import type { KeptPlaybook, Trainee } from './trainee';

export interface StandingNow {
  readonly rule: ReadinessSettings;
  readonly asOf: string;
  /** The local time that recall is predicted for. */
  readonly recallTime: string;
  /** What the coach's own library asks for; a playbook that it lacks changes nothing. */
  readonly askedOf: (playbookId: string) => readonly AskedStep[] | null;
}

export interface PlaybookStanding {
  readonly playbookId: string;
  readonly title: string;
  readonly isOnPath: boolean;
  readonly evidence: ReadinessEvidence;
  readonly readiness: Readiness;
  readonly ready: ReadyState;
}

export interface TraineeStanding {
  /** The one that was written last, where two sides changed it; `null` without any. */
  readonly path: PathVersion | null;
  readonly pace: PathPace | null;
  /** Those of the path in its order, then what was begun besides. */
  readonly playbooks: readonly PlaybookStanding[];
}

/** Where a trainee is, playbook by playbook; those of `besides` as well, though nothing was begun. */
export function standingOf(
  trainee: Trainee,
  shared: SharedContent,
  history: TraineeHistory,
  now: StandingNow,
  besides: readonly { readonly playbookId: string; readonly title: string }[] = [],
): TraineeStanding {
  const latest = shared.path.length === 0 ? null : latestVersion(shared.path);
  const path = latest?.path.playbooks.length ? latest : null;
  const onPath = path?.path.playbooks ?? [];
  const taught = new Map(trainee.playbooks.map((one) => [one.playbookId, one]));
  const named = new Map([...onPath, ...besides].map(({ playbookId, title }) => [playbookId, title]));
  const ids = new Set([...onPath.map(({ playbookId }) => playbookId), ...taught.keys(), ...named.keys()]);
  const playbooks = [...ids].map((playbookId): PlaybookStanding => {
    const wanted = onPath.find((one) => one.playbookId === playbookId);
    const playbook = taught.get(playbookId) ?? untaught(playbookId, named.get(playbookId) ?? playbookId);
    const evidence = taughtEvidence(playbook, history, shared, now.recallTime);
    const marks = shared.readyMarks
      .filter((mark) => mark.playbookId === playbookId)
      .map((mark) => ({ ...mark, repId: null, updatedAt: mark.createdAt, device: trainee.device }));
    const asked = now.askedOf(playbookId) ?? marks.at(-1)?.steps ?? [];
    return {
      ...{ playbookId, title: playbook.title, isOnPath: wanted !== undefined, evidence },
      readiness: readinessOf(evidence, now.rule),
      ready: readyState(marks, asked, now.rule.changedPercent),
    };
  });
  return { path, pace: path && paceOf(path, playbooks, now), playbooks };
}

function paceOf({ path }: PathVersion, playbooks: readonly PlaybookStanding[], { rule, asOf }: StandingNow) {
  const stages = path.playbooks.flatMap(({ playbookId, stages: wanted }) => {
    const found = playbooks.find((one) => one.playbookId === playbookId);
    return found ? [stageProgress(wanted, found.evidence, rule)] : [];
  });
  return pathPace(stages, path, asOf);
}

/** A playbook of the path that the trainee has not touched. */
function untaught(playbookId: string, title: string): KeptPlaybook {
  return {
    ...{ id: playbookId, playbookId, title, textHash: '', stepCount: 0, cardCount: 0 },
    ...{ readCount: 0, readOn: null, scenarioCount: 0, cards: [], rolePlays: [] },
    told: { madeAt: '1970-01-01T00:00:00Z', fileId: '-' },
  };
}
