import { useEffect, useRef } from 'react';

/**
 * Keeps the page while something on it would be lost: the way back is not taken, and closing the window
 * asks first. `onHeld` is told, so that it can ask.
 */
export function useHoldPage(isHeld: boolean, onHeld: () => void): void {
  const held = useRef(onHeld);
  held.current = onHeld;
  useEffect(() => {
    if (!isHeld) return;
    const here = window.location.hash;
    const stay = () => {
      if (window.location.hash === here) return;
      window.location.hash = here;
      held.current();
    };
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    // The router reads the address again at `hashchange`, which comes later.
    window.addEventListener('popstate', stay);
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('popstate', stay);
      window.removeEventListener('beforeunload', warn);
    };
  }, [isHeld]);
}
