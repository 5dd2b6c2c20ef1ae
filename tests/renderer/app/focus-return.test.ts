// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { returnFocus } from '../../../renderer/app/focus-return';

let stop: () => void;
beforeEach(() => {
  document.body.innerHTML = `
    <main id="content" tabindex="-1"><a href="#one">One</a><button>Two</button></main>
    <section id="layers"></section>`;
  stop = returnFocus(layers());
});
afterEach(() => stop());

const layers = () => document.querySelector('#layers') as HTMLElement;
const link = () => document.querySelector('a') as HTMLElement;
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

async function openDialog(): Promise<HTMLElement> {
  layers().innerHTML = '<div role="dialog"><input></div>';
  await settled();
  layers().querySelector('input')?.focus();
  return layers().querySelector('[role="dialog"]') as HTMLElement;
}

async function close(dialog: HTMLElement): Promise<void> {
  (document.activeElement as HTMLElement).blur();
  dialog.remove();
  await settled();
}

test('a dialog that closes gives the focus back to where it was', async () => {
  link().focus();
  await close(await openDialog());
  expect(document.activeElement).toBe(link());
});

test('when what had the focus is gone, the focus stays inside the screen', async () => {
  link().focus();
  const dialog = await openDialog();
  link().remove();
  await close(dialog);
  expect(document.activeElement?.id).toBe('content');
});

test('what took the focus while the dialog closed keeps it', async () => {
  link().focus();
  const dialog = await openDialog();
  document.querySelector('button')?.focus();
  dialog.remove();
  await settled();
  expect(document.activeElement?.tagName).toBe('BUTTON');
});

test('a list or a hint that closes moves nothing', async () => {
  link().focus();
  layers().innerHTML = '<div role="listbox"></div>';
  await settled();
  link().blur();
  layers().innerHTML = '';
  await settled();
  expect(document.activeElement).toBe(document.body);
});
