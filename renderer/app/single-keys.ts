const storageKey = 'rekindle.single-keys';

/** Keys without Ctrl or Cmd can be switched off (WCAG 2.1.4); kept on this machine only. */
export function areSingleKeysOn(): boolean {
  return localStorage.getItem(storageKey) !== 'off';
}

export function switchSingleKeys(isOn: boolean): void {
  localStorage.setItem(storageKey, isOn ? 'on' : 'off');
}
