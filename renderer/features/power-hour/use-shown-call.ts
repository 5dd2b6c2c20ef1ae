import { useEffect, useState } from 'react';

function isTyping(): boolean {
  return document.activeElement?.matches('input, textarea') ?? false;
}

/**
 * The call to show: the hour's current one, but never away from what is being typed here when another window
 * logs it. The next one comes once the field is left.
 */
export function useShownCall(currentId: string | null): string | null {
  const [shownId, setShownId] = useState(currentId);
  const isHeld = shownId !== currentId && shownId !== null && isTyping();
  if (shownId !== currentId && !isHeld) setShownId(currentId);
  useEffect(() => {
    if (!isHeld) return;
    // The next field has the focus only after this event.
    const look = () => setTimeout(() => !isTyping() && setShownId(currentId));
    document.addEventListener('focusout', look);
    return () => document.removeEventListener('focusout', look);
  }, [isHeld, currentId]);
  return isHeld ? shownId : currentId;
}
