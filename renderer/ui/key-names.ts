const isApple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

/** A key press as commands write it: `mod+k`, `shift+x`, `j`, `space`, `arrowdown`, `?`. */
export function keyOf(event: KeyboardEvent): string {
  const typed = event.key === ' ' ? 'space' : event.key.toLowerCase();
  // With Alt a Mac writes other signs; the letter of the key is meant.
  const hasOtherSign = event.altKey && typed.length === 1 && event.keyCode >= 65 && event.keyCode <= 90;
  const key = hasOtherSign ? String.fromCharCode(event.keyCode).toLowerCase() : typed;
  const isLetter = /^[a-z]$/.test(key);
  const isNamed = key.length > 1;
  const parts: string[] = [];
  if (event.ctrlKey || event.metaKey) parts.push('mod');
  if (event.altKey) parts.push('alt');
  if (event.shiftKey && (isLetter || isNamed)) parts.push('shift');
  return [...parts, key].join('+');
}

const words: Record<string, string> = {
  mod: isApple ? '⌘' : 'Ctrl',
  shift: isApple ? '⇧' : 'Shift',
  alt: isApple ? '⌥' : 'Alt',
  enter: 'Enter',
  space: 'Space',
  escape: 'Esc',
  arrowdown: '↓',
  arrowup: '↑',
  arrowleft: '←',
  arrowright: '→',
  home: 'Home',
  end: 'End',
  backspace: 'Backspace',
};

/** `g t` becomes `[["G"], ["T"]]`, `mod+enter` `[["Ctrl", "Enter"]]`: keys to draw, one list a press. */
export function keyCaps(keys: string): string[][] {
  return keys
    .split(' ')
    .map((press) =>
      press.split('+').map((part) => words[part] ?? (part.length === 1 ? part.toUpperCase() : part)),
    );
}
