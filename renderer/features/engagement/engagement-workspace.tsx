import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { EngagementPage } from '../../../core/engagement/engagement-page';
import type { WorkspaceStatus } from '../../../core/workspace/workspace-status';
import { AbandonDialog } from './abandon-dialog';
import { CurrentStep } from './current-step';
import classes from './engagement.module.css';
import { EngagementActionsProvider } from './engagement-actions';
import { EngagementBar } from './engagement-bar';
import { type EngagementWork, EngagementWorkProvider } from './engagement-work';
import { expandEdits } from './expand-edits';
import { FactsPanel } from './facts-panel';
import { ObjectionDialog } from './objection-dialog';
import { phaseEdits } from './onward';
import { SaveFailure } from './save-state-text';
import { StepList } from './step-list';
import { SubjectBar } from './subject-bar';
import { TrialBar } from './trial-bar';
import { useEngagementControls } from './use-engagement-controls';
import { useEngagementDraft } from './use-engagement-draft';
import { itemsOf } from './work-item';

interface EngagementWorkspaceProps {
  readonly page: EngagementPage;
  readonly status: WorkspaceStatus;
}

/** The workspace of one engagement: its bar, the steps, the current step, the facts. */
export function EngagementWorkspace({ page, status }: EngagementWorkspaceProps) {
  const draft = useEngagementDraft(page.engagement);
  const { engagement } = draft;
  const { playbook } = page.playbook;
  const isWide = useMediaQuery('(min-width: 1280px)', true, { getInitialValueInEffect: false });
  const [areFactsShown, showFacts] = useState(false);
  const filled = useMemo(() => new Map(page.filled.map((step) => [step.id, step])), [page.filled]);
  const items = useMemo(
    () => itemsOf(playbook, engagement.phase, engagement.answers, filled),
    [playbook, engagement.phase, engagement.answers, filled],
  );
  const edit: EngagementWork['edit'] = (edits) => {
    if (engagement.status === 'open') draft.edit(expandEdits(engagement, edits, playbook.steps));
  };
  const [shownId, showItem] = useState('');
  const isClosed = engagement.status !== 'open';
  const currentId = isClosed && shownId !== '' ? shownId : engagement.currentStepId;
  const work: EngagementWork = {
    ...draft,
    page,
    status,
    items,
    current: items.find(({ id }) => id === currentId) ?? items[0],
    isClosed,
    edit,
    goToItem: (id) => {
      if (isClosed) showItem(id);
      else edit({ currentStepId: id });
    },
    goToPhase: (phase) => {
      edit(phaseEdits(engagement, phase, new Date()));
      void draft.flush();
    },
  };
  const controls = useEngagementControls(work, { isWide: isWide ?? true, showFacts });
  return (
    <EngagementWorkProvider value={work}>
      <EngagementActionsProvider value={controls.actions}>
        <div className={classes.screen}>
          <EngagementBar onShowFacts={isWide ? null : () => showFacts(true)} />
          <TrialBar />
          <SubjectBar />
          <SaveFailure />
          <div className={classes.columns} data-wide={isWide || undefined}>
            <div className={classes.left}>
              <StepList />
            </div>
            <CurrentStep />
            {isWide && (
              <aside className={classes.right} aria-label="Facts">
                <FactsPanel />
              </aside>
            )}
          </div>
        </div>
        {!isWide && (
          <Drawer
            opened={areFactsShown}
            onClose={() => showFacts(false)}
            title="Facts"
            size={380}
            closeButtonProps={{ 'aria-label': 'Close the facts' }}
          >
            <FactsPanel />
          </Drawer>
        )}
        {controls.objectionId !== null && (
          <ObjectionDialog startId={controls.objectionId} onClose={controls.closeObjections} />
        )}
        {controls.isAbandoning && (
          <AbandonDialog
            isBusy={controls.isEnding}
            onClose={controls.keepGoing}
            onAbandon={(reason) => void controls.abandon(reason)}
          />
        )}
      </EngagementActionsProvider>
    </EngagementWorkProvider>
  );
}
