import { UnstyledButton } from '@mantine/core';
import type { Phase } from '../../../core/engagement/engagement';
import classes from './engagement.module.css';
import { useEngagementWork } from './engagement-work';
import { itemsOf, progressOf } from './work-item';

export const phaseOrder: readonly Phase[] = ['prepare', 'call', 'review'];
export const phaseTitles: Record<Phase, string> = { prepare: 'Prepare', call: 'Call', review: 'Review' };

/** The three parts with how far each is. */
export function PhaseTabs() {
  const { engagement, page, goToPhase } = useEngagementWork();
  return (
    <nav aria-label="Parts of the engagement" className={classes.phases}>
      {phaseOrder.map((phase) => {
        const items = itemsOf(page.playbook.playbook, phase, engagement.answers, new Map());
        const { settled, total } = progressOf(items, engagement);
        const isCurrent = engagement.phase === phase;
        return (
          <UnstyledButton
            key={phase}
            aria-current={isCurrent ? 'step' : undefined}
            title={`${phaseTitles[phase]} ([ and ] switch parts)`}
            className={classes.phase}
            onClick={() => goToPhase(phase)}
          >
            <span>{phaseTitles[phase]}</span>
            <span className={classes.phaseCount}>
              {settled}/{total}
              <span className="rk-hidden"> settled</span>
            </span>
            <span className={classes.phaseTrack}>
              <span style={{ width: `${total === 0 ? 0 : (settled / total) * 100}%` }} />
            </span>
          </UnstyledButton>
        );
      })}
    </nav>
  );
}
