import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { localTimeOf } from '../../app/local-time';
import type { EngagementActions } from './engagement-actions';
import { useEngagementCommands } from './engagement-commands';
import type { EngagementWork } from './engagement-work';
import { onwardFrom, onwardWords } from './onward';
import { phaseOrder } from './phase-tabs';
import { chooseEdits, skipEdits, tickEdits } from './step-actions';
import { toggleTimer } from './toggle-timer';
import { originAddress } from './trial-origin';
import { useEngagementEnd } from './use-engagement-end';

interface Layout {
  readonly isWide: boolean;
  readonly showFacts: (isShown: boolean) => void;
}

/** Joins keys, buttons and what they do. */
export function useEngagementControls(work: EngagementWork, { isWide, showFacts }: Layout) {
  const { engagement, items, current, edit, status } = work;
  const [objectionId, setObjectionId] = useState<string | null>(null);
  const { trial } = work.page;
  const [isAbandoning, setAbandoning] = useState(false);
  const end = useEngagementEnd(work);
  const onward = onwardFrom(work);
  const place = current === undefined ? -1 : items.indexOf(current);

  const actions: EngagementActions = {
    move: (by) => {
      const target = items[place + by];
      if (target !== undefined) work.goToItem(target.id);
    },
    tick: () => edit(tickEdits(current, engagement, new Date())),
    skip: () => {
      edit(skipEdits(current, engagement, new Date()));
      focusSoon('[data-skip-reason]');
    },
    goOn: () => {
      if (onward.kind === 'complete') return void end.complete();
      if (onward.kind === 'phase') work.goToPhase(onward.phase);
      else work.goToItem(onward.id);
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    },
    goOnWords: onwardWords(onward),
    openObjections: (stepId) => setObjectionId(typeof stepId === 'string' ? stepId : ''),
    openNote: () => {
      showFacts(true);
      focusSoon('textarea[data-note]');
    },
    complete: () => void end.complete(),
    askToAbandon: () => (trial === null ? setAbandoning(true) : navigate(originAddress(trial))),
    missing: end.missing,
    refusal: end.refusal,
  };
  useEngagementCommands(actions, {
    isClosed: work.isClosed,
    isTrial: trial !== null,
    showFacts: () => (isWide ? focusSoon('aside[aria-label="Facts"]') : showFacts(true)),
    openSheet: () => navigate(`/engagements/${engagement.id}/sheet`),
    showStories: () => {
      showFacts(true);
      focusSoon('[data-stories]');
    },
    switchPart: (by) => {
      const phase = phaseOrder[phaseOrder.indexOf(engagement.phase) + by];
      if (phase !== undefined) work.goToPhase(phase);
    },
    toggleTimer: () => {
      const now = new Date();
      edit(toggleTimer(engagement, now, localTimeOf(now, status)));
    },
    choose: (digit) => edit(chooseEdits(current, digit, engagement, status.settings)),
  });
  return {
    actions,
    objectionId,
    closeObjections: () => setObjectionId(null),
    isAbandoning,
    keepGoing: () => setAbandoning(false),
    isEnding: end.isEnding,
    abandon: end.abandon,
  };
}

/** A drawer or a field that appears with this press can be focused only after it is drawn. */
function focusSoon(selector: string): void {
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus(), 60);
}
