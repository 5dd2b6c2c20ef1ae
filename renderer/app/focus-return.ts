/** Where the focus was on the screen itself; dialogs and lists lie in the layers above it. */
let lastOnScreen: HTMLElement | null = null;
let hadDialog = false;

function giveBack(): void {
  if (document.activeElement !== document.body) return;
  lastOnScreen?.focus({ preventScroll: true });
  // What was focused may have gone, such as a row that was dismissed: stay inside the screen.
  if (document.activeElement === document.body) document.getElementById('content')?.focus();
}

/** When the last dialog closes, the keyboard goes on where it was; returns how to stop that. */
export function returnFocus(layers: HTMLElement): () => void {
  const onFocusIn = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && !layers.contains(target)) lastOnScreen = target;
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    // A click beside everything: nothing is to be found again.
    if (relatedTarget === null && !hadDialog) lastOnScreen = null;
  };
  const observer = new MutationObserver(() => {
    const hasDialog = layers.querySelector('[role="dialog"]') !== null;
    if (hadDialog && !hasDialog) giveBack();
    hadDialog = hasDialog;
  });
  observer.observe(layers, { childList: true, subtree: true });
  document.addEventListener('focusin', onFocusIn);
  document.addEventListener('focusout', onFocusOut);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', onFocusIn);
    document.removeEventListener('focusout', onFocusOut);
  };
}
