// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AppCommand, addCommandSource } from '../../../renderer/app/command-registry';
import { listenToKeys } from '../../../renderer/app/key-listener';
import { switchSingleKeys } from '../../../renderer/app/single-keys';

let ran: string[];
let stops: (() => void)[];

function offer(...commands: readonly [id: string, keys: string][]): void {
  const current: AppCommand[] = commands.map(([id, keys]) => ({
    id,
    keys,
    label: id,
    group: 'Test',
    run: () => ran.push(id),
  }));
  stops.push(addCommandSource({ current }));
}

function press(key: string, init: KeyboardEventInit = {}, target: Element = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

function add(html: string): Element {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild;
  if (!element) throw new Error('no element');
  return element;
}

beforeEach(() => {
  ran = [];
  stops = [listenToKeys()];
  localStorage.clear();
});
afterEach(() => {
  for (const stop of stops) stop();
  document.body.innerHTML = '';
});

describe('keys', () => {
  it('run the command of the screen before one that works everywhere', () => {
    offer(['everywhere', 'n']);
    offer(['screen', 'n']);
    press('n');
    expect(ran).toEqual(['screen']);
  });

  it('come one after the other', () => {
    offer(['go-today', 'g t'], ['tag', 't']);
    press('g');
    press('t');
    press('t');
    expect(ran).toEqual(['go-today', 'tag']);
  });

  it('leave letters to a field, but not Ctrl with a letter', () => {
    offer(['snooze', 's'], ['palette', 'mod+k']);
    const field = add('<input>');
    press('s', {}, field);
    press('k', { ctrlKey: true }, field);
    expect(ran).toEqual(['palette']);
  });

  it('leave Space to a focused checkbox and Enter to a link', () => {
    offer(['preview', 'space'], ['open', 'enter']);
    press(' ', {}, add('<input type="checkbox">'));
    press('Enter', {}, add('<a href="#/x">x</a>'));
    expect(ran).toEqual([]);
    press(' ', {}, add('<a href="#/x">x</a>'));
    expect(ran).toEqual(['preview']);
  });

  it('do nothing under an open dialog', () => {
    offer(['dismiss', 'd']);
    add('<div role="dialog" aria-modal="true"></div>');
    press('d');
    expect(ran).toEqual([]);
  });

  it('without Ctrl can be switched off, arrows stay', () => {
    offer(['down', 'arrowdown'], ['next', 'j'], ['palette', 'mod+k']);
    switchSingleKeys(false);
    press('j');
    press('ArrowDown');
    press('k', { metaKey: true });
    expect(ran).toEqual(['down', 'palette']);
  });

  it('that nobody wants stay with the browser', () => {
    offer(['next', 'j']);
    expect(press('q').defaultPrevented).toBe(false);
    expect(press('j').defaultPrevented).toBe(true);
  });
});
