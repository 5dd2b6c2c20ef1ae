/** Scrolls to an element inside its own scrolling part; `scrollIntoView` would move the window's frame too. */
export function showPart(id: string): void {
  const part = document.getElementById(id);
  let scroller = part?.parentElement ?? null;
  while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY))
    scroller = scroller.parentElement;
  if (!part || !scroller) return;
  const distance = part.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTo({ top: scroller.scrollTop + distance - 16 });
}
