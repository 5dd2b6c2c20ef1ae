import { keyOf } from '../ui/key-names';
import { type AppCommand, currentCommands, keysOf } from './command-registry';
import { areSingleKeysOn } from './single-keys';

const sequenceMs = 1_200;
let pending = '';
let pendingUntil = 0;

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT') return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)
  );
}

/** Enter and Space belong to the button or link that has the focus. */
function belongsToTarget(key: string, target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const onControl = target.closest(
    'button, summary, input, [role="tab"], [role="option"], [role="menuitem"]',
  );
  if (key === 'space') return onControl !== null;
  if (key === 'enter') return onControl !== null || target.closest('a[href]') !== null;
  if (key.startsWith('arrow'))
    return target.closest('[role="radiogroup"], [role="tablist"], [role="menu"]') !== null;
  return false;
}

function isAllowed(command: AppCommand, press: string, event: KeyboardEvent): boolean {
  const hasModifier = /^(mod|alt)\+/.test(press);
  const isFunctionKey = /^f\d+$/.test(press) || press === 'escape';
  if (isTyping(event.target) && !(command.worksWhileTyping ?? hasModifier)) return false;
  if (!hasModifier && !isFunctionKey && !belongsToMovement(press) && !areSingleKeysOn()) return false;
  return hasModifier || !belongsToTarget(press, event.target);
}

function belongsToMovement(press: string): boolean {
  return press === 'enter' || press.startsWith('arrow') || press === 'space';
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key))
    return;
  // An open dialog keeps its keys; what lies under it must not move.
  if (document.querySelector('[role="dialog"][aria-modal="true"]')) return;
  const press = keyOf(event);
  const sequence = pending && event.timeStamp < pendingUntil ? `${pending} ${press}` : '';
  pending = '';
  const commands = currentCommands();
  const find = (keys: string) =>
    commands.find((command) => keysOf(command).includes(keys) && isAllowed(command, press, event));
  const found = (sequence && find(sequence)) || find(press);
  if (found) {
    event.preventDefault();
    found.run();
    return;
  }
  const startsOne = commands.some((command) => keysOf(command).some((keys) => keys.startsWith(`${press} `)));
  if (startsOne && !isTyping(event.target) && areSingleKeysOn()) {
    pending = press;
    pendingUntil = event.timeStamp + sequenceMs;
  }
}

/** One listener for all keys of the app; returns how to stop it. */
export function listenToKeys(): () => void {
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}
