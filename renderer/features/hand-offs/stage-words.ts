import type { HandOffReport } from '../../../core/hand-off/hand-off';

type Row = HandOffReport['rows'][number];

/** Who has the baton, in a few words; the day since when follows them. */
export function stageWords({ stage, takesOver, acceptedBy }: Row): string {
  if (stage === 'back') return 'It came back';
  if (stage === 'accepted') return `Accepted by ${acceptedBy}`;
  return takesOver === '' ? 'Nobody was named yet, begun' : `Waits for ${takesOver}`;
}
