import { type AppCommand, useCommands } from '../../app/commands';
import type { EngagementActions } from './engagement-actions';

const group = 'Engagement';

/** Every action of the workspace with its key; in the palette too. */
export function useEngagementCommands(
  actions: EngagementActions,
  more: {
    readonly switchPart: (by: number) => void;
    readonly toggleTimer: () => void;
    readonly choose: (digit: number) => void;
    readonly showFacts: () => void;
    readonly openSheet: () => void;
    readonly showStories: () => void;
    readonly isClosed: boolean;
    readonly isTrial: boolean;
  },
): void {
  const always: AppCommand[] = [
    {
      id: 'step-next',
      label: 'Next step',
      group,
      keys: ['j', 'arrowdown'],
      isKeyOnly: true,
      run: () => actions.move(1),
    },
    {
      id: 'step-back',
      label: 'Previous step',
      group,
      keys: ['k', 'arrowup'],
      isKeyOnly: true,
      run: () => actions.move(-1),
    },
    {
      id: 'objections',
      label: 'Answers to objections',
      group,
      keys: 'o',
      run: () => actions.openObjections(),
    },
    { id: 'part-next', label: 'Next part', group, keys: ']', run: () => more.switchPart(1) },
    { id: 'part-back', label: 'Previous part', group, keys: '[', run: () => more.switchPart(-1) },
    { id: 'stories', label: 'A story to tell', group, keys: 'y', run: more.showStories },
    { id: 'facts', label: 'Show the facts', group, keys: 'f', run: more.showFacts },
    { id: 'sheet', label: 'Print the call sheet', group, keys: 'mod+p', run: more.openSheet },
    {
      id: 'leave-field',
      label: 'Leave the field',
      group,
      keys: 'escape',
      isKeyOnly: true,
      worksWhileTyping: true,
      run: leaveField,
    },
  ];
  const whileOpen: AppCommand[] = [
    { id: 'go-on', label: actions.goOnWords, group, keys: 'mod+enter', run: actions.goOn },
    { id: 'tick', label: 'Tick the step', group, keys: 'x', run: actions.tick },
    { id: 'skip', label: 'Skip the step with a reason', group, keys: 's', run: actions.skip },
    { id: 'note', label: 'Write a note', group, keys: 'n', run: actions.openNote },
    { id: 'timer', label: 'Start or pause the timer', group, keys: 't', run: more.toggleTimer },
    { id: 'answer', label: 'Go into the field of the step', group, keys: ['a', 'enter'], run: enterField },
    {
      id: 'complete',
      label: 'Complete the engagement',
      group,
      keys: 'mod+shift+enter',
      run: actions.complete,
    },
    {
      id: 'abandon',
      label: more.isTrial ? 'End the trial' : 'Abandon the engagement',
      group,
      run: actions.askToAbandon,
    },
    ...Array.from({ length: 9 }, (_, index) => ({
      id: `choose-${index + 1}`,
      label: `Choose option ${index + 1}`,
      group,
      keys: String(index + 1),
      isKeyOnly: true,
      run: () => more.choose(index + 1),
    })),
  ];
  useCommands(more.isClosed ? always : [...always, ...whileOpen]);
}

function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

function enterField(): void {
  const selector =
    'input:not([type="checkbox"]):not(:disabled), textarea:not(:disabled), button[role]:not(:disabled)';
  document
    .querySelector<HTMLElement>('#engagement-current-step')
    ?.querySelector<HTMLElement>(selector)
    ?.focus();
}
