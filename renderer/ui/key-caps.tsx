import classes from './key-caps.module.css';
import { keyCaps } from './key-names';

/** The keys of a command, drawn small; `g t` is one press after the other. */
export function KeyCaps({ keys }: { readonly keys: string }) {
  return (
    <span className={classes.keys}>
      {keyCaps(keys).map((press) => (
        <span key={press.join('+')} className={classes.press}>
          {press.map((cap) => (
            <kbd key={cap} className={classes.cap}>
              {cap}
            </kbd>
          ))}
        </span>
      ))}
    </span>
  );
}

/** A key beside a label, for the eye only: the label says it all to a screen reader. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <span aria-hidden="true" className={classes.hint}>
      <KeyCaps keys={keys} />
    </span>
  );
}
