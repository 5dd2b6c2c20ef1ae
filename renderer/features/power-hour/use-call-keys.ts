import { wasReached } from '../../../core/engagement/was-reached';
import type { CallDraft } from '../../../core/power-hour/power-hour';
import type { Settings } from '../../../core/settings/settings';
import { type AppCommand, useCommands } from '../../app/commands';
import type { How } from './use-power-hour';

const group = 'This call';
const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9];

interface CallKeys {
  readonly draft: CallDraft;
  readonly settings: Pick<Settings, 'callOutcomes' | 'callResults'>;
  readonly edit: (part: Partial<CallDraft>) => void;
  readonly next: () => void;
  readonly passOver: (how: How) => void;
  readonly callBack: () => void;
}

/** Whether the digits mean results now: somebody was reached, so that something can have come of it. */
export function choosesResult({ outcome }: Pick<CallDraft, 'outcome'>): boolean {
  return wasReached(outcome);
}

/** Every action of the call with its key. Digits choose; with Alt also while one types. */
export function useCallKeys(keys: CallKeys): void {
  const { draft, settings, edit } = keys;
  const isResult = choosesResult(draft);
  const choices = isResult ? settings.callResults : settings.callOutcomes;
  const choose = (digit: number) => {
    const choice = choices[digit - 1];
    if (choice === undefined) return;
    edit(isResult ? { result: choice === draft.result ? '' : choice } : { outcome: choice });
  };
  const commands: AppCommand[] = [
    ...digits.map((digit) => ({
      id: `call-choose-${digit}`,
      label: choices[digit - 1] ?? `Choice ${digit}`,
      group,
      keys: [String(digit), `alt+${digit}`],
      isKeyOnly: true,
      run: () => choose(digit),
    })),
    {
      id: 'call-unchoose',
      label: 'Choose another outcome',
      group,
      keys: ['0', 'alt+0'],
      run: () => edit({ outcome: '', result: '' }),
    },
    { id: 'call-next', label: 'Next call', group, keys: ['mod+enter', 'enter'], run: keys.next },
    {
      id: 'call-skip',
      label: 'Skip this account',
      group,
      keys: 's',
      run: () => keys.passOver({ to: 'skipped' }),
    },
    {
      id: 'call-park',
      label: 'Park it to the end of the list',
      group,
      keys: 'p',
      run: () => keys.passOver({ to: 'parked' }),
    },
    { id: 'call-back', label: 'Call back at a time', group, keys: ['b', 'alt+b'], run: keys.callBack },
    { id: 'call-notes', label: 'Write notes', group, keys: 'n', run: () => focusOn('[data-call-notes]') },
    {
      id: 'call-dial',
      label: 'Dial the number',
      group,
      keys: 'd',
      run: () => document.querySelector<HTMLElement>('[data-dial]')?.click(),
    },
    {
      id: 'call-leave-field',
      label: 'Leave the field',
      group,
      keys: 'escape',
      isKeyOnly: true,
      worksWhileTyping: true,
      run: () => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      },
    },
  ];
  useCommands(commands);
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
