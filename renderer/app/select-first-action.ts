import { paletteStore } from './palette-state';

/** The id of the palette's list. */
export const paletteListId = 'palette-actions';

/** Marks the best hit as the library marks one by the arrow keys, so that Enter takes it at once. */
export function selectFirstAction(): void {
  const list = document.getElementById(paletteListId);
  const first = list?.querySelector('[data-action]');
  if (!first) return;
  list?.querySelector('[data-selected]')?.removeAttribute('data-selected');
  first.setAttribute('data-selected', 'true');
  paletteStore.updateState((state) => ({ ...state, selected: 0 }));
}
