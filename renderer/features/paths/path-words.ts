import type { PlaybookStanding, Trainee } from '../../../core/training/path-page';
import type { StageProgress } from '../../../core/training/path-progress';
import { bestPoints } from '../../../core/training/readiness';
import { percentOf } from '../../../core/training/readiness-words';
import type { PathStage } from '../../../core/training/training-path';

export const stageWords: Readonly<Record<PathStage, string>> = {
  read: 'Read',
  drill: 'Drill',
  'role-play': 'Role-play',
  'supervised-run': 'Supervised run',
};

/** Whose training it is, for a heading. */
export function traineeWords({ name, isMe }: Trainee): string {
  return name || (isMe ? 'You' : 'Somebody');
}

/** How far a stage is, in a cell: `12 of 20`; a dash where nothing is done. */
export function progressWords(
  { stage, share }: StageProgress,
  { evidence }: Pick<PlaybookStanding, 'evidence'>,
): string {
  if (share === 0) return '–';
  switch (stage) {
    case 'read':
      return `${evidence.readCount} of ${evidence.stepCount}`;
    case 'drill':
      return `${evidence.drilledCount} of ${evidence.cardCount}`;
    case 'role-play':
      return `${bestPoints(evidence) ?? 0} points`;
    case 'supervised-run':
      return String(evidence.supervisedRuns.length);
  }
}

/** "Ready", "Expired", or how far the evidence goes. */
export function readyWords({ ready, readiness }: PlaybookStanding): string {
  if (ready.kind === 'ready') return 'Ready';
  return ready.kind === 'expired' ? 'Expired' : percentOf(readiness.share);
}
